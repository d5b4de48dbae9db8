import { rescueSchemas } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../intents/sha256.js';
import { ACTS_INDEX_PATH, appendActs, readActs, type NewAct } from './acts-ledger.js';

const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

function act(key: string, day: string): NewAct {
  return {
    key: key.repeat(16),
    playbook: 'SAR-003',
    step: 'dispatch-workflow',
    index: 0,
    subject: 'x',
    outcome: 'done',
    words: 'did it',
    files: [{ path: 'a', before: null, after: sha256('a') }],
    run: '1',
    at: at(day).toISOString(),
  };
}

describe('the ledger of playbooks', () => {
  it('has its own files, chained over the end of a month', async () => {
    const files = new Map<string, string>();
    const read = async (path: string): Promise<string | undefined> => files.get(path);
    for (const [key, day] of [
      ['a', '2026-11-30'],
      ['b', '2026-12-01'],
    ] as const)
      for (const [path, text] of await appendActs(read, 'state', [act(key, day)], at(day))) files.set(path, text ?? '');
    expect([...files.keys()].toSorted()).toEqual(['ledger/acts-2026-11.ndjson', 'ledger/acts-2026-12.ndjson', 'ledger/acts.json']);
    const { entries } = await readActs(read, 'state', at('2026-11-01').getTime(), at('2026-12-02'));
    expect(entries.map(({ key }) => key[0])).toEqual(['a', 'b']);
    expect(entries[1]?.previous).toBe(sha256((files.get('ledger/acts-2026-11.ndjson') ?? '').trimEnd()));
    const { rescueActIndexSchema } = await rescueSchemas();
    expect(rescueActIndexSchema.parse(JSON.parse(files.get(ACTS_INDEX_PATH) ?? '')).files).toHaveLength(2);
  });

  it('has two acts of one moment that differ in what they are about, and one that is written again once', async () => {
    const day = at('2026-11-30');
    const closed = [1, 2, 2].map((issue): NewAct => ({
      ...act('a', '2026-11-30'),
      step: 'blocker-issue',
      words: `issue #${issue} is closed`,
    }));
    const files = await appendActs(async () => undefined, '.sar', closed, day);
    expect((files.get('ledger/acts-2026-11.ndjson') ?? '').trimEnd().split('\n')).toHaveLength(2);
  });

  it('that was changed lets no playbook act', async () => {
    const files = new Map<string, string>();
    const read = async (path: string): Promise<string | undefined> => files.get(path);
    const day = at('2026-11-30');
    for (const [path, text] of await appendActs(read, '.sar', [act('a', '2026-11-30'), act('b', '2026-11-30')], day))
      files.set(path, text ?? '');
    files.set('ledger/acts-2026-11.ndjson', (files.get('ledger/acts-2026-11.ndjson') ?? '').replace('did it', 'did nothing'));
    await expect(appendActs(read, '.sar', [act('c', '2026-11-30')], day)).rejects.toThrow(
      /The ledger of playbooks is not as it was written: ledger\/acts-2026-11\.ndjson, line 2 \(\.sar\).*No playbook acts until this is clear/,
    );
  });
});
