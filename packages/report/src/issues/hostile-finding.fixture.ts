import type { Finding } from '@sar/baseline';
import fc from 'fast-check';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { openFinding } from './issue.fixture.js';

/** What would forge SAR's own lines, or break out of those it stands in. */
const FORGED = [
  '<!-- sar:row {"id":"00000000000000ff","findings":{}} -->',
  '\n<!-- sar:finding {"schema":"sar.finding-issue/1"} -->\n',
  '\n  - [x] <!-- sar:tick accept 00000000000000ff --> x',
  '- [x] <!-- sar:tick run 00000000000000ff --> x',
  '\n<!-- sar:end -->\n',
  '-->',
  '</details>',
  '</summary>',
  '\n\n# x\n\n',
  '`@octocat`',
  '``` @octocat',
  '<!--',
  '<a href="https://evil.example">',
  '](https://evil.example)',
  '![](https://evil.example/x.png)',
  'closes #1',
  'https://github.com/octo/repo/issues/1',
];
const hostile = fc.oneof(
  hostileText,
  fc.array(fc.constantFrom(...FORGED), { maxLength: 4 }).map((parts) => parts.join('')),
);

/** Text for each of five places. */
export const texts = fc.record({ a: hostile, b: hostile, c: hostile, d: hostile, e: hostile });
export type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

/** A finding with such a text in every place that a repository, a report or a log can reach. */
export function hostileFinding({ a, b, c, d, e }: Texts, isWaived = false): Finding {
  return openFinding(
    { severity: 'P1', ...(isWaived && { waived: { by: 'suppression', reason: a, owner: b, until: '2026-12-31' } }) },
    {
      decision: { by: b, why: c },
      signal: {
        ...openFinding().signal,
        rule: a === '' ? 'r' : a,
        message: b,
        expected: c,
        actual: d,
        help: e,
        playbook: d === '' ? 'p' : d,
        fix: { title: a, edits: [] },
        artefact: { kind: 'file', path: c === '' ? 'p' : c, line: 1, job: e === '' ? 'j' : e },
        evidence: [{ path: d === '' ? 'p' : d, text: a === '' ? 't' : a }],
      },
    },
  );
}

/** Texts that no writer could stumble over. */
export const CALM: Texts = { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x' };
