import { known, loadBaseline, unknown, type Answer, type MemoryHome, type MemoryPorts, type RestoredMemory } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { memoryRestorer } from './restore-memories.js';

const CACHE = '{ kind: cache, key: ltm }';
const ARTIFACT = '{ kind: artifact, name: memory }';

/** Playbooks that prune `a.db`, by what their declaration says; `more` are other databases that they prune. */
function playbookOf(home: string, { when = '[{ sensor: ltm-capacity }]', enabled = true, database = 'a.db' } = {}): string {
  return `{ title: x, enabled: ${enabled}, when: ${when}, max-per-day: 1, cooldown-minutes: 0, steps: [{ do: prune-memory, database: ${database}, home: ${home} }] }`;
}

async function restorer(
  list: Readonly<Record<string, string>>,
  answer: Answer<RestoredMemory> | ((home: MemoryHome) => Answer<RestoredMemory>),
  playbook?: string,
  here: readonly string[] = [],
) {
  const text = `version: 1
sensors: { ltm-capacity: { databases: [{ path: a.db, table: t, columns: {} }, { path: b.db, table: t, columns: {} }] } }
playbooks:
  list:
${Object.entries(list)
  .map(([id, own]) => `    ${id}: ${own}`)
  .join('\n')}
`;
  const baseline = await loadBaseline({ path: '.github/sar.yml', text, readFile: () => ({ kind: 'absent' }) });
  const asked: MemoryHome[] = [];
  const memory = {
    restore: async (home: MemoryHome) => (asked.push(home), typeof answer === 'function' ? answer(home) : answer),
  } as unknown as MemoryPorts;
  const files = {
    facts: (path: string) =>
      here.includes(path) ? { kind: 'file' as const, sizeBytes: 1, modifiedAt: '2026-11-22T00:00:00Z' } : { kind: 'absent' as const },
  };
  return { made: memoryRestorer({ baseline, files, memory }, playbook), asked };
}

describe('the databases that a rescue restores', () => {
  it.each<[string, Readonly<Record<string, string>>, string | undefined, readonly string[], readonly string[]]>([
    [
      'of the cache and of artifacts',
      { A: playbookOf(CACHE), B: playbookOf(ARTIFACT, { database: 'b.db' }) },
      undefined,
      [],
      ['a.db ltm', 'b.db memory'],
    ],
    ['of the playbook that was named', { A: playbookOf(CACHE), B: playbookOf(ARTIFACT, { database: 'b.db' }) }, 'B', [], ['b.db memory']],
    ['of a path once', { A: playbookOf(CACHE), B: playbookOf(ARTIFACT) }, undefined, [], ['a.db ltm']],
    ['none of the repository', { A: playbookOf('{ kind: repository }') }, undefined, [], []],
    ['none of a playbook that is off', { A: playbookOf(CACHE, { enabled: false }) }, 'A', [], []],
    ['none of one that runs by name, where none was named', { A: playbookOf(CACHE, { when: '[]' }) }, undefined, [], []],
    ['of one that runs by name, where it was', { A: playbookOf(CACHE, { when: '[]' }) }, 'A', [], ['a.db ltm']],
    ['none that is not declared', { A: playbookOf(CACHE, { database: 'c.db' }) }, undefined, [], []],
    ['none that is here', { A: playbookOf(CACHE) }, undefined, ['a.db'], []],
  ])('are %s', async (_what, list, playbook, here, expected) => {
    const { made, asked } = await restorer(list, known('restored'), playbook, here);
    expect(await made.restore()).toEqual(new Map());
    await made.restore();
    expect(asked.map((home) => `${home.path} ${home.kind === 'cache' ? home.key : home.kind === 'artifact' ? home.name : ''}`)).toEqual(
      expected,
    );
    expect(made.notes()).toEqual([]);
  });

  it('are looked for in the next home of their path where one holds none', async () => {
    const list = { A: playbookOf(CACHE), B: playbookOf(ARTIFACT) };
    const found = await restorer(list, ({ kind }) => known(kind === 'cache' ? 'none' : 'restored'));
    expect(await found.made.restore()).toEqual(new Map());
    expect(found.asked.map(({ kind }) => kind)).toEqual(['cache', 'artifact']);
    const odd = await restorer(list, ({ kind }) => (kind === 'cache' ? known('none') : unknown('unreachable', 'it answered 503')));
    expect([...(await odd.made.restore()).values()]).toEqual([
      { state: 'unknown', home: 'an artifact memory', reason: 'unreachable', detail: 'it answered 503' },
    ]);
  });

  it('are told where their home holds none', async () => {
    const { made, asked } = await restorer({ A: playbookOf(CACHE) }, known('none'));
    expect([...(await made.restore())]).toEqual([['a.db', { state: 'none', home: 'the Actions cache under ltm' }]]);
    expect([...(await made.restore()).keys()]).toEqual(['a.db']);
    expect(asked).toHaveLength(1);
    expect(made.notes()).toEqual(['Nothing is to be pruned of a.db: there is none in the Actions cache under ltm.']);
  });

  it('are unknown where their home gives no answer', async () => {
    const { made } = await restorer({ A: playbookOf(ARTIFACT) }, unknown('unreachable', 'it answered 503'));
    expect([...(await made.restore()).values()]).toEqual([
      { state: 'unknown', home: 'an artifact memory', reason: 'unreachable', detail: 'it answered 503' },
    ]);
    expect(made.notes()).toEqual([]);
  });

  it('are not told of where something came to their path', async () => {
    const { made } = await restorer({ A: playbookOf(CACHE) }, known('there'));
    expect(await made.restore()).toEqual(new Map());
  });
});
