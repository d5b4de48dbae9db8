import type { PruneDocument } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ANSI_PALETTE, PLAIN_PALETTE } from '../terminal/palette.js';
import { cacheRemoval, cachesDocument, runRemoval, runsDocument } from './prune.fixture.js';
import { pruneMarkdown } from './prune-markdown.js';
import { pruneTable } from './prune-table.js';
import { pruneHeadline } from './prune-words.js';
import { sizeWords } from './size-words.js';

const OPTIONS = { limitBytes: 1_000_000, command: 'sar cache prune' };
const removed = cacheRemoval({ outcome: 'removed' });

describe('what came of it, in a sentence', () => {
  it.each<[PruneDocument, string]>([
    [cachesDocument([], { listed: { count: 0, bytes: 0 } }), 'Nothing to prune: the cache is empty'],
    [cachesDocument([]), 'Nothing to prune: 120 cache entries looked at, 2 GB'],
    [runsDocument([], { listed: { count: 0 } }), 'Nothing to prune: there are no old runs'],
    [runsDocument([], { later: { count: 0, isAll: false } }), 'Nothing to prune of the old runs that could be listed'],
    [runsDocument([]), 'Nothing to prune: 120 runs looked at'],
    [cachesDocument([cacheRemoval()]), '1 cache entry would go and free 10 MB'],
    [
      cachesDocument([cacheRemoval()], { later: { count: 1200, bytes: 5 } }),
      '1 cache entry would go and free 10 MB; 1,200 more for a later run',
    ],
    [runsDocument([runRemoval(), runRemoval()]), '2 runs would go'],
    [runsDocument([runRemoval()], { later: { count: 3, isAll: false } }), '1 run would go; at least 3 more for a later run'],
    [cachesDocument([removed, cacheRemoval({ outcome: 'gone' })]), 'Removed 1 cache entry and freed 10 MB, 1 was gone'],
    [
      cachesDocument([removed, removed, cacheRemoval({ outcome: 'failed' }), cacheRemoval({ outcome: 'left' })]),
      'Removed 2 cache entries and freed 20 MB, 1 failed, 1 left',
    ],
    [runsDocument([runRemoval({ outcome: 'removed' })]), 'Removed 1 run'],
  ])('%#: %s', (document, words) => {
    expect(pruneHeadline(document)).toBe(words);
  });
});

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1 KB'],
  [1024 ** 2 - 1, '1 MB'],
  [1.44 * 1024 ** 3, '1.4 GB'],
  [1024 ** 4, '1 TB'],
  [2 ** 53, '8192 TB'],
])('%d is %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

describe('the table', () => {
  it('has the sum of each reason, the removals in their order, and the sentence last', () => {
    const document = cachesDocument(
      [cacheRemoval(), cacheRemoval({ key: 'pip-x', reason: 'closed-pull-request', ref: 'refs/pull/7/merge', bytes: 3 * 1024 ** 3 })],
      { inUse: 2, lasting: 1, notes: ['Entries of branches go by their age alone: no permission'] },
    );
    expect(pruneTable(document, { palette: PLAIN_PALETTE })).toEqual([
      'Planned only: nothing was removed. With --apply it is.',
      '2 cache entries would go and stay, since they were used within the last hour',
      '1 cache entry would go and stay: the newest of the tier "live", or of agent memory',
      'Entries of branches go by their age alone: no permission',
      '',
      '  REASON               COUNT  SIZE',
      '  closed pull request  1      3 GB',
      '  unused               1      10 MB',
      '',
      '  OUTCOME   REASON               SIZE   LAST READ   REF                KEY',
      '  would go  unused               10 MB  2026-11-01  main               npm-linux-4f2c9a0b',
      '  would go  closed pull request  3 GB   2026-11-01  refs/pull/7/merge  pip-x',
      '',
      '2 cache entries would go and free 3 GB',
    ]);
  });

  it('of runs has no sizes, and says why some stay and why it ended', () => {
    const document = runsDocument(
      [runRemoval({ outcome: 'removed' }), runRemoval({ outcome: 'left', workflow: '', name: 'Nightly', branch: undefined })].map(
        ({ branch, ...rest }) => ({ ...rest, ...(branch !== undefined && { branch }) }),
      ),
      { kept: { newest: 5, lastSuccess: 1, referenced: 0 }, stopped: { why: 'halted', detail: 'halted by issue #7' } },
    );
    expect(pruneTable(document, { palette: PLAIN_PALETTE })).toEqual([
      'Ended early, since SAR is halted: halted by issue #7',
      'Old runs that stay: 5 among the newest of their workflow or its event; 1 the last success of a workflow on the default branch',
      '',
      '  REASON  COUNT',
      '  old     2',
      '',
      '  OUTCOME  REASON  BEGAN       RESULT   BRANCH  NUMBER  WORKFLOW',
      '  removed  old     2026-08-01  success  main    7       .github/workflows/ci.yml',
      '  left     old     2026-08-01  success  -       7       Nightly',
      '',
      'Removed 1 run, 1 left',
    ]);
  });

  it('lists forty, in the width of the terminal', () => {
    const many = Array.from({ length: 43 }, (_, id) => cacheRemoval({ id, key: 'k'.repeat(300) }));
    const lines = pruneTable(cachesDocument(many), { palette: PLAIN_PALETTE, columns: 80 });
    expect(lines).toContain('  and 3 cache entries more; --format json has all');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each([
    ['failed', cachesDocument([cacheRemoval({ outcome: 'failed', detail: 'HTTP 500' })]), ANSI_PALETTE.P1],
    ['removed', cachesDocument([removed]), ANSI_PALETTE.good],
    ['was limited', cachesDocument([removed], { stopped: { why: 'rate-limited', detail: 'x' } }), ANSI_PALETTE.good],
    ['was forbidden', cachesDocument([removed], { stopped: { why: 'forbidden', detail: 'x' } }), ANSI_PALETTE.P1],
  ])('is coloured by what came of it: %s', (_what, document, style) => {
    expect(pruneTable(document, { palette: ANSI_PALETTE }).at(-1)).toBe(style(pruneHeadline(document)));
  });
});

describe('the Markdown', () => {
  it('has the sentence first and the removals folded', () => {
    expect(pruneMarkdown(cachesDocument([removed]), OPTIONS)).toBe(`## SAR cache prune

**Removed 1 cache entry and freed 10 MB.**

| Reason | Count | Size |
| --- | --: | --: |
| unused | 1 | 10 MB |

<details><summary>1 cache entry</summary>

| Outcome | Reason | Size | Last read | Ref | Key |
| --- | --- | --: | --- | --- | --- |
| removed | unused | 10 MB | 2026-11-01 | \`main\` | \`npm-linux-4f2c9a0b\` |

</details>
`);
  });

  it('is cut where it would be too long, and says where all is', () => {
    const many = Array.from({ length: 400 }, (_, id) => cacheRemoval({ id, key: `key-${id}` }));
    const text = pruneMarkdown(cachesDocument(many), { ...OPTIONS, limitBytes: 5000 });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(5000);
    expect(text).toContain('`sar cache prune --format json` prints everything.');
  });
});
