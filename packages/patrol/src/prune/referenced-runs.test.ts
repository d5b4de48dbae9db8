import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { referencedRuns } from './referenced-runs.js';

const index = (...paths: readonly unknown[]): string => JSON.stringify({ files: paths.map((path) => ({ path })) });
const line = (id: string): string => `{"run":"https://github.com/octo-org/octo-repo/actions/runs/${id}/attempts/2"}\n`;
const read = async (files: Readonly<Record<string, string>>) => referencedRuns(async (path) => files[path]);

describe('the runs that the ledgers refer to', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly number[]]>([
    ['no ledger', {}, []],
    ['an empty one', { 'ledger/acts.json': index() }, []],
    [
      'both ledgers',
      {
        'ledger/acts.json': index('ledger/acts-2026-10.ndjson', 'ledger/acts-2026-11-2.ndjson'),
        'ledger/acts-2026-10.ndjson': line('1') + line('2'),
        'ledger/acts-2026-11-2.ndjson': line('3'),
        'ledger/variables.json': index('ledger/variables-2026-11.ndjson'),
        'ledger/variables-2026-11.ndjson': line('4'),
      },
      [1, 2, 3, 4],
    ],
    [
      'what is no id of a run',
      { 'ledger/acts.json': index('ledger/acts-2026-10.ndjson'), 'ledger/acts-2026-10.ndjson': line('99999999999999999') + line('x') },
      [],
    ],
  ])('of %s', async (_what, files, ids) => {
    expect([...(await read(files))]).toEqual(ids);
  });

  it('reads all files, since a month may have several and runs are kept for as long as the repository says', async () => {
    const paths = Array.from({ length: 9 }, (_, month) => `ledger/acts-2026-0${month + 1}.ndjson`);
    const files = Object.fromEntries(paths.map((path, month) => [path, line(String(month + 1))]));
    expect([...(await read({ 'ledger/acts.json': index(...paths), ...files }))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('are not known where a file of the ledger is not there', async () => {
    await expect(read({ 'ledger/acts.json': index('ledger/acts-2026-10.ndjson') })).rejects.toThrow(
      "the state's ledger/acts.json names ledger/acts-2026-10.ndjson, which is not there",
    );
  });

  it.each([
    ['no JSON', '{'],
    ['no index', '[]'],
    ['null', 'null'],
    ['a path that leads elsewhere', index('../../.github/sar.yml')],
    ['a path that is none', index(7)],
  ])('an index that is %s is no empty one', async (_what, text) => {
    await expect(read({ 'ledger/acts.json': text })).rejects.toThrow(UserError);
  });
});
