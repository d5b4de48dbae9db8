import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import type { Scalar } from '../model/workflow-model.js';
import { parseUses } from './parse-uses.js';

const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';

/** A `uses:` in a line of its own, with what stands behind it. */
function parse(value: string, behind = '') {
  const text = `- uses: ${value}${behind}\n  with: {version: v9}\n`;
  const uses: Scalar = { value, range: { start: 8, end: 8 + value.length, line: 1, column: 9 } };
  return parseUses(uses, text);
}

describe('parseUses', () => {
  it.each([
    ['actions/checkout@v5', { action: 'actions/checkout', written: 'actions/checkout', ref: 'v5', version: 'v5', pinned: false }],
    ['Actions/Checkout@V5', { action: 'actions/checkout', written: 'Actions/Checkout', ref: 'V5', version: 'V5', pinned: false }],
    ['actions/cache/restore@v4', { action: 'actions/cache/restore', written: 'actions/cache', ref: 'v4', version: 'v4', pinned: false }],
    [
      'o/r/.github/workflows/x.yml@main',
      { action: 'o/r/.github/workflows/x.yml', written: 'o/r', ref: 'main', version: 'main', pinned: false },
    ],
    ['o/r/a/@v1', { action: 'o/r/a', written: 'o/r', ref: 'v1', version: 'v1', pinned: false }],
    ['o/r@release/v1', { action: 'o/r', written: 'o/r', ref: 'release/v1', version: 'release/v1', pinned: false }],
    ['o/r@a@b', { action: 'o/r', written: 'o/r', ref: 'a@b', version: 'a@b', pinned: false }],
    [`o/r@${SHA}`, { action: 'o/r', written: 'o/r', ref: SHA, pinned: true }],
    [`o/r@${SHA.slice(0, 7)}`, { action: 'o/r', written: 'o/r', ref: SHA.slice(0, 7), version: SHA.slice(0, 7), pinned: false }],
  ])('%s is remote', (value, reference) => {
    expect(parse(value)).toEqual({ kind: 'remote', reference });
  });

  it.each([
    ['./', ''],
    ['./a', 'a'],
    ['$/a/b/', 'a/b'],
    ['././a//b/../c', 'a/c'],
    ['./../a', '../a'],
    ['./a/../../b', '../b'],
    ['./../../a', '../../a'],
  ])('%s is of the repository itself', (written, path) => {
    expect(parse(written)).toEqual({ kind: 'self', path, written });
  });

  it.each([
    ['docker://alpine:3', { kind: 'docker', image: 'alpine:3' }],
    ['', { kind: 'unreadable', written: '' }],
    ['checkout', { kind: 'unreadable', written: 'checkout' }],
    ['actions/checkout', { kind: 'unreadable', written: 'actions/checkout' }],
    ['actions/checkout@', { kind: 'unreadable', written: 'actions/checkout@' }],
    ['o/r/@v1', { kind: 'unreadable', written: 'o/r/@v1' }],
    ['o/r@v 1', { kind: 'unreadable', written: 'o/r@v 1' }],
    ['o/r@${{ inputs.ref }}', { kind: 'unreadable', written: 'o/r@${{ inputs.ref }}' }],
    ['https://github.com/o/r@v1', { kind: 'unreadable', written: 'https://github.com/o/r@v1' }],
    ['o/r@v1\n::error::x', { kind: 'unreadable', written: 'o/r@v1\n::error::x' }],
  ])('%j is something else', (value, expected) => {
    expect(parse(value)).toEqual(expected);
  });

  it.each([
    [' # v4.1.0', 'v4.1.0'],
    ['  #v4', 'v4'],
    ['" # v4.1', 'v4.1'],
    ["'\t# 4.1.2", '4.1.2'],
    [' # tag=v4.2.1', 'v4.2.1'],
    [' # ratchet:actions/cache@v4', 'v4'],
    [' # pin to v3.0.0-rc.1 for now', 'v3.0.0-rc.1'],
    [' # v4\r', 'v4'],
    [' # main', undefined],
    [' # see issue#12', undefined],
    [' #v4.1 2026-01-01', 'v4.1'],
    ['', undefined],
    [' v4', undefined],
  ])('a pin with %j behind it has the version %j', (behind, version) => {
    const uses = parse(`o/r@${SHA}`, behind);
    expect(uses.kind === 'remote' && uses.reference.version).toBe(version);
  });

  it.each([
    ' '.repeat(400_000),
    ` # ${' '.repeat(400_000)}`,
    ` # ${'v1.'.repeat(130_000)}`,
    ` # ${'@'.repeat(400_000)}`,
    `'${' '.repeat(400_000)}`,
  ])('is done soon with a long line behind a pin', async (behind) => {
    await withinProcessorTime(2000, () => {
      parse(`o/r@${SHA}`, behind);
    });
  });

  it('is done soon with a long value', async () => {
    for (const value of [`${'a/'.repeat(200_000)}@v1`, 'a'.repeat(400_000), `a/b@${' '.repeat(400_000)}x`, `./${'../'.repeat(130_000)}`]) {
      await withinProcessorTime(2000, () => {
        parse(value);
      });
    }
  });
});
