/** The display form of a document is others' content: only plain structure gets through, nothing that runs or loads. */
import sanitizeHtml from 'sanitize-html';

const options: sanitizeHtml.IOptions = {
  allowedTags: [
    'article', 'section', 'header', 'footer', 'div', 'span', 'p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
    'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td',
    'strong', 'em', 'b', 'i', 'u', 'sub', 'sup', 'blockquote', 'pre', 'address', 'time',
  ], // biome-ignore format: a list of tags reads as a list
  allowedAttributes: { '*': ['lang'], th: ['colspan', 'rowspan', 'scope'], td: ['colspan', 'rowspan'] },
  allowedSchemes: [],
  disallowedTagsMode: 'discard',
};

export const sanitise = (xhtml: string): string => sanitizeHtml(xhtml, options);
