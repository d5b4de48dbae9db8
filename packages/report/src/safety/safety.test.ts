import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakWorkflowCommands } from './break-workflow-commands.js';
import { CONTROL, holdsWorkflowCommand, hostileText } from './hostile-text.fixture.js';
import { markdownCode, markdownLink, markdownText } from './markdown-safe.js';
import { terminalSafe } from './terminal-safe.js';
import { visibleText } from './visible-text.js';
import { commandDataSafe, commandPropertySafe } from './workflow-command-safe.js';

describe('visibleText', () => {
  it.each([
    ['plain, "quoted" \\ text – 日本 😀', 'plain, "quoted" \\ text – 日本 😀'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['\u202eabc\u2066', '\\u{202e}abc\\u{2066}'],
    ['\ud800x', '\\u{d800}x'],
    ['a\u{e0041}', 'a\\u{e0041}'],
  ])('%j', (text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });
});

describe('breakWorkflowCommands', () => {
  it.each([
    ['::error::x', '\\::error::x'],
    ['a\n \t::x::', 'a\n \t\\::x::'],
    ['a\r::x::', 'a\r\\::x::'],
    ['a ::x::', 'a ::x::'],
    ['x ##[error]', 'x #\\#[error]'],
    ['###[error]', '##\\#[error]'],
    ['##[[##[', '#\\#[[#\\#['],
  ])('%j', (text, expected) => {
    expect(breakWorkflowCommands(text)).toBe(expected);
  });

  it('leaves no command in any text, and changes nothing when applied again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const broken = breakWorkflowCommands(text);
        expect(holdsWorkflowCommand(broken)).toBe(false);
        expect(breakWorkflowCommands(broken)).toBe(broken);
      }),
      { numRuns: 2000 },
    );
  });
});

it('terminalSafe gives one line without controls or commands', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const safe = terminalSafe(text);
      expect(safe).not.toMatch(CONTROL);
      expect(safe).not.toContain('\n');
      expect(holdsWorkflowCommand(safe)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

describe('workflow command parts', () => {
  it.each([
    ['100 %\nnext', '100 %25%0Anext', '100 %25%0Anext'],
    ['a\r\nb\rc', 'a%0Ab%0Ac', 'a%0Ab%0Ac'],
    ['x: a, b', 'x: a, b', 'x%3A a%2C b'],
    ['\u001b[2J', '\\u{1b}[2J', '\\u{1b}[2J'],
    ['##[error]', '#\\#[error]', '#\\#[error]'],
  ])('%j', (text, data, property) => {
    expect(commandDataSafe(text)).toBe(data);
    expect(commandPropertySafe(text)).toBe(property);
  });

  it('never end the command, its property or its line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(commandDataSafe(text)).not.toMatch(/[\r\n]|##\[/);
        expect(commandDataSafe(text)).not.toMatch(CONTROL);
        expect(commandPropertySafe(text)).not.toMatch(/[\r\n:,]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('markdownText', () => {
  it.each([
    ['plain text, with (brackets)', 'plain text, with (brackets)'],
    ['a|b', 'a\\|b'],
    ['`x` *y* _z_', '\\`x\\` \\*y\\* \\_z\\_'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['ping @octocat and @org/team', 'ping @&#8203;octocat and @&#8203;org/team'],
    ['actions/cache@v4', 'actions/cache@&#8203;v4'],
    ['fixes #12, GH-3', 'fixes #&#8203;12, GH-&#8203;3'],
    ['see https://evil.example', 'see https:&#8203;//evil.example'],
    ['[a](b)', '\\[a\\](b)'],
    ['${{ x }}', '\\${{ x }}'],
    ['# heading', '\\# heading'],
    ['1. item', '1&#8203;. item'],
    ['&lt;', '&amp;lt;'],
    ['a\nb', 'a\\\\nb'],
  ])('%j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it('is one line, without control characters, live syntax, mentions or commands', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const safe = markdownText(text);
        expect(safe).not.toMatch(/[\r\n]/);
        expect(safe).not.toMatch(CONTROL);
        expect(safe).not.toMatch(/[<>]|@[A-Za-z0-9]|:\/\/|##\[/);
        expect(safe.replace(/\\[\\`*_~[\]|$]/g, '')).not.toMatch(/[`*_~[\]|$]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('markdownCode', () => {
  it.each([
    ['', ''],
    ['.github/workflows/ci.yml:3', '`.github/workflows/ci.yml:3`'],
    ['actions/cache@v4', '`actions/cache@v4`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    [' a', '<code> a</code>'],
    ['##[x', '<code>&#35;&#35;&#91;x</code>'],
    ['a\nb', '<code>a&#92;nb</code>'],
  ])('%j', (text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });

  it('is one span that nothing inside can end, and no cell border', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const safe = markdownCode(text);
        if (text === '') return;
        expect(safe).toMatch(/^(`[^`|\\]+`|<code>[^<>`|*_[\]\\@]+<\/code>)$/u);
        expect(safe).not.toMatch(CONTROL);
        expect(safe).not.toMatch(/[\r\n]|##\[/);
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ['`a`', undefined, '`a`'],
  ['`a`', 'https://x.example/a b(c)|d', '[`a`](https://x.example/a%20b%28c%29%7Cd)'],
  ['`a`', 'docs/rules/a.md', '[`a`](docs/rules/a.md)'],
  ['`a`', 'javascript:alert(1)', '`a`'],
  ['', 'https://x.example', ''],
])('markdownLink(%s, %s)', (label, url, expected) => {
  expect(markdownLink(label, url)).toBe(expected);
});
