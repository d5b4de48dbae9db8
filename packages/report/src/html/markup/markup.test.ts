import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL, hostileText } from '../../safety/hostile-text.fixture.js';
import { anchorTo, safeAddress } from './address.js';
import { html, joined } from './markup.js';

describe('html', () => {
  it.each([
    ['a < b & c > "d" \'e\'', 'a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;'],
    ['</script><script>', '&lt;/script&gt;&lt;script&gt;'],
    ['a\nb\u202ec', 'a\\nb\\u{202e}c'],
    ['日本 😀', '日本 😀'],
  ])('writes %j as text', (text, expected) => {
    expect(html`<p>${text}</p>`.text).toBe(`<p>${expected}</p>`);
  });

  it('lets no text out of an element or an attribute', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = html`<p title="${text}">${text}</p>`.text;
        expect(written).toMatch(/^<p title="[^<>"'\n]*">[^<>"'\n]*<\/p>$/u);
        expect(written).not.toMatch(CONTROL);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing for nothing, and takes finished HTML as it is', () => {
    expect(html`<p>${undefined}${false}${3}${[html`<b>x</b>`, undefined]}${joined([html`1`, false, html`2`], ', ')}</p>`.text).toBe(
      '<p>3<b>x</b>1, 2</p>',
    );
  });

  it('joins the lines of a template by newlines alone', () => {
    expect(
      html`<ul>
        <li>${'a'}</li>
      </ul>`.text,
    ).toBe('<ul>\n<li>a</li>\n</ul>');
  });

  it('refuses a template whose attribute has no double quotes', () => {
    // prettier-ignore
    expect(() => html`<p title=${'a'}></p>`).toThrow('without double quotes');
    // prettier-ignore
    expect(() => html`<p title='${'a'}'></p>`).toThrow('without double quotes');
  });

  it('refuses text where a link leads to, and an address elsewhere', () => {
    expect(() => html`<a href="${'https://a.example'}">x</a>`).toThrow('only to an address');
    expect(() => html`<a href="#">${anchorTo('x')}</a>`).toThrow('only where a link leads to');
  });
});

describe('safeAddress', () => {
  it.each([
    ['https://a.example/b c"d', 'https://a.example/b%20c%22d'],
    ['HTTP://a.example', 'HTTP://a.example'],
    ['docs/rules/a.md#x', 'docs/rules/a.md#x'],
    ['../a', '../a'],
    [' javascript:alert(1)', '%20javascript:alert(1)'],
    ['java\tscript:alert(1)', 'java%09script:alert(1)'],
    ['a\\b', 'a%5Cb'],
  ])('%j is %s', (url, expected) => {
    expect(safeAddress(url)?.url).toBe(expected);
  });

  it.each([
    undefined,
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    '//evil.example',
    '\\\\evil',
    'https:',
    'http://',
    '/\\evil.example',
  ])('%j is none', (url) => {
    expect(safeAddress(url)).toBeUndefined();
  });

  it('is none for an address that no browser takes', () => {
    expect(safeAddress('a'.repeat(2000))).toBeDefined();
    expect(safeAddress('a'.repeat(2001))).toBeUndefined();
  });

  it('leads nowhere but to the web or beside the page', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const address = safeAddress(text);
        if (address === undefined) return;
        const resolved = new URL(address.url, 'https://page.example/folder/report.html');
        expect(['https:', 'http:']).toContain(resolved.protocol);
        if (!/^https?:/i.test(text)) expect(resolved.host).toBe('page.example');
      }),
      { numRuns: 2000 },
    );
  });
});
