import createMarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { gateMarkdown } from './gate-markdown.js';
import { line } from './verdict.fixture.js';

describe('what a program printed, in the summary', () => {
  it.each(['```', '````', '`````\n# Heading', '~~~', '```js', 'a\n```\n<script>x</script>\n```'])('stays in its block: %j', (output) => {
    const evidence = [{ text: 'it failed', output: `before\n${output}\n[x](https://evil.example) @everyone\n# after` }];
    const text = gateMarkdown(
      { outcome: 'fail', lines: [line({ id: 'own', outcome: 'fail', evidence })], failed: ['own'] },
      { limitBytes: 100_000, command: 'sar gate' },
    );
    const tokens = new createMarkdownIt({ html: true }).parse(text, {});
    const [block, ...others] = tokens.filter(({ type, content }) => type === 'fence' && content.includes('before'));
    expect(others).toEqual([]);
    expect(block?.content).toMatch(/^before\n[^]*# after\n$/);
    expect(tokens.some(({ type }) => type === 'html_block')).toBe(false);
    expect(tokens.filter(({ type }) => type === 'heading_open')).toHaveLength(2);
  });
});
