/** The display form of a document: plain structure stays, whatever runs or loads goes. */
import { describe, expect, it } from 'vitest';
import { sanitise } from '../../src/admission/sanitise.ts';

describe('what runs or loads is taken out', () => {
  it.each([
    ['<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['<p>a<SCRIPT SRC="//evil.invalid/x.js"></SCRIPT></p>', '<p>a</p>'],
    ['<script>alert(1)', ''],
    ['<scr<script>ipt>alert(1)</script>', 'ipt&gt;alert(1)'],
    ['<p onclick="alert(1)" onmouseover=alert(1)>a</p>', '<p>a</p>'],
    ['<p style="background:url(//evil.invalid)">a</p>', '<p>a</p>'],
    ['<style>p{background:url(//evil.invalid)}</style><p>a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', 'a'],
    ['<a href="https://evil.invalid">a</a>', 'a'],
    ['<a href="java\nscript:alert(1)">a</a>', 'a'],
    ['<img src="x" onerror="alert(1)"/><p>a</p>', '<p>a</p>'],
    ['<iframe src="https://evil.invalid"></iframe><p>a</p>', '<p>a</p>'],
    ['<object data="x"></object><embed src="x"/><p>a</p>', '<p>a</p>'],
    [
      '<link rel="stylesheet" href="//evil.invalid"/><meta http-equiv="refresh" content="0"/><base href="//evil.invalid"/>a',
      'a',
    ],
    ['<svg onload="alert(1)"><circle/></svg><p>a</p>', '<p>a</p>'],
    ['<svg><script>alert(1)</script></svg>a', 'a'],
    ['<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>a', 'a'],
    ['<form action="//evil.invalid"><input name="a"/><button>b</button></form>', 'b'],
    ['<p id="a" class="b" data-c="d" xmlns:x="y">a</p>', '<p>a</p>'],
    ['<p>a<!-- secret --><!--[if IE]><script>1</script><![endif]-->b</p>', '<p>ab</p>'],
    ['<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>a</p>', ''],
    ['<td colspan="2" onclick="x">a</td>', '<td colspan="2">a</td>'],
    ['<p lang="fi&quot; onclick=&quot;alert(1)">a</p>', '<p lang="fi&quot; onclick=&quot;alert(1)">a</p>'],
  ])('%s', (given, expected) => {
    const made = sanitise(given);
    if (expected !== '') expect(made).toBe(expected);
    expect(made).not.toMatch(/<(?!\/?(?:p|td)\b)|evil|passwd|secret/i);
    expect(made.replaceAll('&quot;', '')).not.toMatch(/<[^>]* on\w+=(?!alert\(1\)">)/i);
  });
});

describe('plain structure stays as it is', () => {
  it.each([
    '<article><h1>Päätös</h1><p>Ensimmäinen <strong>tärkeä</strong> ja <em>toinen</em>.</p></article>',
    '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>',
    '<table><caption>t</caption><thead><tr><th scope="col" colspan="2">a</th></tr></thead><tbody><tr><td rowspan="2">b</td><td>c</td></tr></tbody></table>',
    '<dl><dt>a</dt><dd>b</dd></dl><blockquote>c</blockquote><pre>d</pre><address>e</address><time>f</time>',
    '<p lang="sv">På svenska</p>',
    '<p>a<br />b</p><hr />',
    '<p>1 &lt; 2 &amp;&amp; 3 &gt; 2</p>',
    '<p>&amp;lt;script&amp;gt;</p>',
    'vain tekstiä 🙂',
    '',
  ])('%s', (text) => {
    expect(sanitise(text)).toBe(text);
    expect(sanitise(sanitise(text))).toBe(text);
  });
});

describe('the result is well-formed XHTML', () => {
  it.each([
    ['<p>a<br>b', '<p>a<br />b</p>'],
    ['<hr>', '<hr />'],
    ['<p>a</p></p></div>', '<p>a</p><p></p>'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<B>a</B>', '<b>a</b>'],
    ['a & b &nbsp; &copy; &auml; &#60; &#x3c;script&#x3e;', 'a &amp; b \u00a0 © ä &lt; &lt;script&gt;'],
    ['<td colspan=2>a</td>', '<td colspan="2">a</td>'],
  ])('%s', (given, expected) => {
    expect(sanitise(given)).toBe(expected);
  });

  it('with every opened element closed, however broken it came', () => {
    for (const given of [
      '<b><i>a</b></i>',
      '<p><div>a',
      '<table><tr><td>a<table>',
      '<p><<p>>',
      '<p a="<b>">c',
      '<![CDATA[<p>]]>',
    ]) {
      expect([given, unclosed(sanitise(given))]).toEqual([given, []]);
    }
  });
});

/** Elements that are not closed, or closed without having been opened. */
function unclosed(text: string): string[] {
  const open: string[] = [];
  for (const [whole, end, name = '', itself] of text.matchAll(/<(\/?)([a-z\d]+)[^<>]*?(\/?)>/g)) {
    if (itself) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [whole];
  }
  return open;
}
