import { ledgerSchemas } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../intents/sha256.js';
import { appendLedger } from './append-ledger.js';
import type { NewLedgerEntry } from './ledger.js';
import { readLedger } from './read-ledger.js';

const { ledgerEntrySchema, ledgerIndexSchema } = await ledgerSchemas();

const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

function entry(id: string, changes: Partial<NewLedgerEntry> = {}): NewLedgerEntry {
  return {
    id,
    content: sha256(id),
    operation: 'set',
    scope: 'repo',
    owner: 'octo',
    repo: 'repo',
    name: 'X_A',
    before: null,
    after: sha256('v'),
    queued_at: '2026-11-22T10:00:00Z',
    commit: 'c',
    run: '1/1',
    at: '2026-11-22T12:00:00.000Z',
    outcome: 'applied',
    ...changes,
  };
}

function memoryState(): {
  files: Map<string, string>;
  append: (now: Date, ...added: NewLedgerEntry[]) => Promise<void>;
  read: typeof reader;
} {
  const files = new Map<string, string>();
  async function reader(path: string): Promise<string | undefined> {
    return files.get(path);
  }
  return {
    files,
    read: reader,
    append: async (now, ...added) => {
      for (const [path, text] of await appendLedger(reader, 'state', added, now)) files.set(path, text ?? '');
    },
  };
}

describe('the ledger', () => {
  it('chains its lines over the end of a month', async () => {
    const state = memoryState();
    await state.append(at('2026-11-30'), entry('a'), entry('b'));
    await state.append(at('2026-12-01'), entry('c'));
    await state.append(at('2026-12-02'), entry('d'));
    expect([...state.files.keys()].sort()).toEqual([
      'ledger/variables-2026-11.ndjson',
      'ledger/variables-2026-12.ndjson',
      'ledger/variables.json',
    ]);
    const lines = ['11', '12'].flatMap((month) => (state.files.get(`ledger/variables-2026-${month}.ndjson`) ?? '').trimEnd().split('\n'));
    const previous = lines.map((line) => ledgerEntrySchema.parse(JSON.parse(line)).previous);
    expect(previous).toEqual([null, ...lines.slice(0, -1).map(sha256)]);
    expect(
      ledgerIndexSchema.parse(JSON.parse(state.files.get('ledger/variables.json') ?? '')).files.map(({ lines: count }) => count),
    ).toEqual([2, 2]);
    const ledger = await readLedger(state.read, 'state', at('2026-11-01').getTime(), at('2026-12-03'));
    expect(ledger.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('reads from the month on in which the oldest intent was queued, and always the last file', async () => {
    const state = memoryState();
    await state.append(at('2026-09-10'), entry('a'));
    await state.append(at('2026-10-10'), entry('b'));
    await state.append(at('2026-11-10'), entry('c'));
    const idsSince = async (day: string, now = '2026-11-20'): Promise<string> =>
      (await readLedger(state.read, 'state', at(day).getTime(), at(now))).entries.map(({ id }) => id).join('');
    expect(await idsSince('2026-11-20')).toBe('c');
    expect(await idsSince('2026-10-31')).toBe('bc');
    expect(await idsSince('2001-01-01')).toBe('abc');
    expect(await idsSince('2027-05-01', '2027-05-01')).toBe('c');
  });

  it('an entry that is there is not written again', async () => {
    const state = memoryState();
    await state.append(at('2026-11-22'), entry('a'));
    const before = new Map(state.files);
    await state.append(at('2026-11-22'), entry('a', { run: '2/1' }));
    expect(state.files).toEqual(before);
  });

  it('a clock that was turned back goes on in the last file', async () => {
    const state = memoryState();
    await state.append(at('2026-11-22'), entry('a'));
    await state.append(at('2026-10-22'), entry('b'));
    expect(state.files.has('ledger/variables-2026-10.ndjson')).toBe(false);
  });

  it('a large month goes on in a further file, chained', async () => {
    const state = memoryState();
    const many = Array.from({ length: 3000 }, (_, index) => entry(`id-${index}`));
    await state.append(at('2026-11-22'), ...many.slice(0, 1500));
    await state.append(at('2026-11-22'), ...many.slice(1500));
    expect(state.files.has('ledger/variables-2026-11-2.ndjson')).toBe(true);
    for (const text of state.files.values()) expect(text.length).toBeLessThan(700_000);
    const ledger = await readLedger(state.read, 'state', at('2026-11-01').getTime(), at('2026-11-23'));
    expect(ledger.entries).toHaveLength(3000);
  });

  it('lines that a killed writer left behind the index belong to the chain', async () => {
    const state = memoryState();
    await state.append(at('2026-11-22'), entry('a'));
    const index = state.files.get('ledger/variables.json') ?? '';
    await state.append(at('2026-11-22'), entry('b'));
    state.files.set('ledger/variables.json', index);
    await state.append(at('2026-11-22'), entry('b'), entry('c'));
    const ledger = await readLedger(state.read, 'state', at('2026-11-01').getTime(), at('2026-11-23'));
    expect(ledger.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it.each<[string, (files: Map<string, string>) => void]>([
    ['an older file that is gone', (files) => files.delete('ledger/variables-2026-10.ndjson')],
    ['a month that was emptied', (files) => files.set('ledger/variables-2026-11.ndjson', '')],
    ['an index without the months', (files) => files.set('ledger/variables.json', '{"schema":"sar.ledger-index/1","files":[]}')],
    ['a missing index', (files) => files.delete('ledger/variables.json')],
    ['an index of a later version', (files) => files.set('ledger/variables.json', '{"schema":"sar.ledger-index/2","files":[]}')],
    [
      'an index that leads elsewhere',
      (files) => files.set('ledger/variables.json', (files.get('ledger/variables.json') ?? '').replace('variables-2026-10', '../x')),
    ],
  ])('%s is refused', async (_what, tamper) => {
    const state = memoryState();
    await state.append(at('2026-10-22'), entry('a'));
    await state.append(at('2026-11-22'), entry('b'));
    tamper(state.files);
    await expect(readLedger(state.read, 'state', at('2026-10-01').getTime(), at('2026-11-23'))).rejects.toThrow(/ledger/);
  });
});
