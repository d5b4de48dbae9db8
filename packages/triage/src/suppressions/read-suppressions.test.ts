import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSuppressions } from './read-suppressions.js';

const PATH = '.github/workflows/ci.yml';
const OK = '# sar-ignore[missing-cache] until=2026-12-31 too small to cache';
const KNOWN = ['missing-cache', 'static-key'];

describe('readSuppressions', () => {
  it.each<[string, string, number, number]>([
    ['behind content', `a: 1 ${OK}\n`, 1, 1],
    ['above content', `${OK}\na: 1\n`, 1, 2],
    ['above, with blanks and other comments between', `jobs:\n  ${OK}\n\n  # other\n  a: 1\n`, 2, 5],
    ['above an item of a list', `steps:\n  ${OK}\n  - run: npm ci\n`, 2, 3],
    ['at the end of the file', `a: 1\n${OK}`, 2, 2],
    ['behind the header of a block', `run: | ${OK}\n  npm ci\n`, 1, 1],
    ['with CRLF', `${OK}\r\na: 1\r\n`, 1, 2],
  ])('%s', (_, text, line, appliesTo) => {
    const { suppressions, problems } = readSuppressions(PATH, text, KNOWN);
    expect(problems).toEqual([]);
    expect(suppressions).toEqual([
      {
        path: PATH,
        line,
        column: expect.any(Number),
        appliesTo,
        rules: ['missing-cache'],
        until: '2026-12-31',
        reason: 'too small to cache',
      },
    ]);
  });

  it('reads several rules, and stacked comments', () => {
    const text = `# sar-ignore[missing-cache, static-key] until=2026-12-31 both are known\n#sar-ignore[missing-cache]  until=2027-01-01   spaced out  \na: 1\n`;
    expect(
      readSuppressions(PATH, text, KNOWN).suppressions.map(({ rules, until, reason, appliesTo }) => [rules, until, reason, appliesTo]),
    ).toEqual([
      [['missing-cache', 'static-key'], '2026-12-31', 'both are known', 3],
      [['missing-cache'], '2027-01-01', 'spaced out', 3],
    ]);
  });

  it.each([
    ['in a script', `run: |\n  ${OK}\n  npm ci\n`],
    ['in quotes', `a: "${OK}"\n`],
    ['no space before the #', `a: b${OK}\n`],
    ['mentioned in a comment', '# see sar-ignore[missing-cache] in the docs\n'],
    ['another word', '# sar-ignored: nothing\n# sar-ignore-file\n'],
    ['a file without the word', 'a: 1\n'],
  ])('finds none: %s', (_, text) => {
    expect(readSuppressions(PATH, text, KNOWN)).toEqual({ suppressions: [], problems: [] });
  });

  it.each([
    ['# sar-ignore', 'no rule is named'],
    ['# sar-ignore missing-cache until=2026-12-31 why so', 'no rule is named'],
    ['# sar-ignore[] until=2026-12-31 why so', 'a rule is empty'],
    ['# sar-ignore[missing-cache,] until=2026-12-31 why so', 'a rule is empty'],
    ['# sar-ignore[*] until=2026-12-31 why so', '"*" is no rule'],
    ['# sar-ignore[missing-cahce] until=2026-12-31 why so', 'there is no rule "missing-cahce"; did you mean `missing-cache`?'],
    ['# sar-ignore[missing-cache]', 'no last day'],
    ['# sar-ignore[missing-cache] why so', 'no last day'],
    ['# sar-ignore[missing-cache] until=soon why so', '"soon" is no day'],
    ['# sar-ignore[missing-cache] until=2026-02-30 why so', '"2026-02-30" is no day'],
    ['# sar-ignore[missing-cache] until= why so', '"" is no day'],
    ['# sar-ignore[missing-cache] until=2026-12-31', 'no reason'],
    ['# sar-ignore[missing-cache] until=2026-12-31 x', 'no reason'],
    [`# sar-ignore[missing-cache] until=2026-12-31 ${'x'.repeat(1000)}`, 'longer than'],
    [`# sar-ignore[${'missing-cache,'.repeat(30)}missing-cache] until=2026-12-31 why so`, 'more than 20 rules'],
  ])('%s: %s', (comment, words) => {
    const { suppressions, problems } = readSuppressions(PATH, `jobs:\n  ${comment}\n  a: 1\n`, KNOWN);
    expect(suppressions).toEqual([]);
    expect(problems).toEqual([{ path: PATH, line: 2, column: 3, message: expect.stringContaining(words), comment: comment.slice(0, 200) }]);
  });

  it('takes any rule when none are known', () => {
    expect(readSuppressions(PATH, `a: 1 # sar-ignore[whatever] until=2026-12-31 why so\n`).suppressions).toHaveLength(1);
  });

  it('never throws, and accounts for a written suppression in any surroundings of whole lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a: 1', '- b', '# c', '', '  d: "x"', 'e: [1, 2]'), { maxLength: 8 }),
        fc.nat(8),
        (lines, at) => {
          const all = [...lines.slice(0, at), OK, ...lines.slice(at)];
          const { suppressions, problems } = readSuppressions(PATH, all.join('\n'));
          expect(problems).toEqual([]);
          const line = Math.min(at, lines.length) + 1;
          expect(suppressions.map((suppression) => suppression.line)).toEqual([line]);
          const target = suppressions[0]?.appliesTo ?? 0;
          expect(target).toBeGreaterThanOrEqual(line);
          expect(all.slice(line, target - 1).every((between) => between.trim() === '' || between.startsWith('#'))).toBe(true);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => void readSuppressions(PATH, `# sar-ignore${text}`, KNOWN)));
  });
});
