/** What the book is written with. */

export const link = (text: string, target: string): string => `[${text}](${target})`;

/** A place that links reach, whatever its heading says. */
export const place = (id: string): string => `<a id="${id}"></a>`;

export const code = (text: string): string => `\`${text}\``;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Paragraphs, tables and lists, with an empty line between any two. */
export const blocks = (parts: readonly string[]): string => parts.join('\n\n');
