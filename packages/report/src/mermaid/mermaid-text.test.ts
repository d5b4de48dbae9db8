import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { visibleText } from '../safety/visible-text.js';
import { mermaidText } from './mermaid-text.js';

/** What Mermaid shows of a label: entity codes are decoded in the picture. */
const shown = (label: string): string => label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('mermaidText', () => {
  it.each([
    ['Codespace Secrets (human)', 'Codespace Secrets (human)'],
    ['18+ workflows, 6/24 done!', '18+ workflows, 6/24 done!'],
    ['日本語 – é', '日本語 – é'],
    ['', '-'],
    ['  ', '-'],
    ['a: b', 'a#58; b'],
    ['#1; "x"', '#35;1#59; #34;x#34;'],
    ['%%{init}%%', '#37;#37;#123;init#125;#37;#37;'],
    ['<b>', '#60;b#62;'],
    ['title of it', '#116;itle of it'],
    ['Section 8', '#83;ection 8'],
    ['click here', '#99;lick here'],
    ['clique', 'clique'],
    ['---', '#45;-#45;'],
    ['- a', '#45; a'],
    ['a\nb', 'a#92;nb'],
  ])('%j: %j', (text, label) => {
    expect(mermaidText(text)).toBe(label);
  });

  it('cuts what is long, between characters', () => {
    expect(mermaidText('x'.repeat(100))).toBe(`${'x'.repeat(79)}…`);
    expect(mermaidText('a😀b', 3)).toBe('a…');
    expect(mermaidText('a😀b', 4)).toBe('a#128512;b');
  });

  it('holds nothing that a grammar of Mermaid or of Markdown gives a meaning, and shows the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const label = mermaidText(text, 1000);
        const plain = label.replace(/#\d+;/g, ' ');
        expect(plain).not.toMatch(/["#;:%<>{}[\]`\\|\n\r=&$*~@]|--/);
        expect(label).not.toMatch(/^\s*(?:$|-[^-]|section|title|click|gantt)/i);
        expect(shown(label)).toBe(visibleText(text).trim() || '-');
      }),
    );
  });
});
