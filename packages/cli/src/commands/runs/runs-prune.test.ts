import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RunPruneDocument } from '@sar/baseline';
import { actionsOf, addArtifact } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishedDocument } from '../../live/published-document.fixture.js';
import { ago, pruneScene, READER } from './prune-scene.fixture.js';

const { sar, repository, removed, run, workflow, root } = pruneScene({
  '.github/workflows/ci.yml': 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n',
});
const kept = (): readonly number[] => [...actionsOf(repository()).runs.keys()];
const commit = (path: string, text: string): void =>
  void repository().git.commit({
    branch: 'sar-state',
    message: 'State',
    additions: { [path]: Buffer.from(text) },
    date: ago(1),
    author: { name: 'sar', email: 'sar@example.com' },
    signed: false,
  });
let ci = 0;
beforeEach(() => {
  ci = workflow('ci.yml');
});

describe('sar runs prune', () => {
  it('plans, and removes nothing', async () => {
    run(1, { workflow: ci });
    run(95, { workflow: ci });
    const { exitCode, out } = await sar(['runs', 'prune', '--keep', '1']);
    expect(exitCode).toBe(0);
    expect(out).toContain('Planned only');
    expect(out).toMatch(/\n1 run would go\n$/);
    expect(removed()).toEqual([]);
  });

  it('takes the age of the baseline, and another one by an option', async () => {
    run(1, { workflow: ci });
    const old = run(60, { workflow: ci });
    expect((await sar(['runs', 'prune', '--keep', '1'])).out).toMatch(/^Nothing to prune/);
    mkdirSync(join(root, '.github'), { recursive: true });
    writeFileSync(join(root, '.github/sar.yml'), 'version: 1\nsensors: { workflow-expiry: { max-run-age-days: 59 } }\n');
    expect((await sar(['runs', 'prune', '--keep', '1'])).out).toMatch(/\n1 run would go\n$/);
    writeFileSync(join(root, '.github/sar.yml'), 'version: 1\n');
    expect((await sar(['runs', 'prune', '--keep', '1', '--older-than', '59d', '--apply'])).exitCode).toBe(0);
    expect(removed()).toEqual([old.id]);
  });

  it('removes the oldest first and keeps what others read, and then has nothing to do', async () => {
    const newest = [1, 31].map((days) => run(days, { workflow: ci, conclusion: 'failure' }));
    const success = run(50, { workflow: ci });
    const waiting = run(70, { workflow: ci, status: 'waiting', conclusion: null });
    const other = workflow('other.yml');
    const alone = run(300, { workflow: other, conclusion: 'failure' });
    const [younger, older] = [run(40, { workflow: ci, conclusion: 'failure' }), run(80, { workflow: ci, conclusion: 'failure' })];
    const { exitCode, out } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '2', '--apply']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/\nRemoved 2 runs\n$/);
    expect(out).toContain(
      'Old runs that stay: 2 among the newest of their workflow or its event; 1 the last success of a workflow on the default branch',
    );
    expect(removed()).toEqual([older.id, younger.id]);
    expect(kept()).toEqual([...newest, success, waiting, alone].map(({ id }) => id));
    expect((await sar(['runs', 'prune', '--older-than', '30d', '--keep', '2', '--apply'])).out).toMatch(/Nothing to prune/);
  });

  it('knows of newer runs than the old ones', async () => {
    for (let days = 1; days <= 5; days += 1) run(days, { workflow: ci });
    const old = run(40, { workflow: ci });
    await sar(['runs', 'prune', '--older-than', '30d', '--apply']);
    expect(removed()).toEqual([old.id]);
  });

  it('removes all that is left of a workflow whose file is gone, where it is told to', async () => {
    const gone = workflow('gone.yml');
    const made = actionsOf(repository()).workflows;
    made.set(7, {
      id: 7,
      name: 'pages',
      path: 'dynamic/pages/pages-build-deployment',
      state: 'active',
      createdAt: ago(400),
      updatedAt: ago(400),
    });
    const runs = [40, 50].map((days) => run(days, { workflow: gone }));
    run(60, { workflow: ci });
    run(60, { workflow: 7 });
    await sar(['runs', 'prune', '--older-than', '30d', '--apply']);
    expect(removed()).toEqual([]);
    const { out } = await sar(['runs', 'prune', '--older-than', '30d', '--deleted-workflows', '--apply']);
    expect(out).toContain('workflow is gone');
    expect(removed()).toEqual(runs.map(({ id }) => id).toReversed());
  });

  it('keeps the runs that the ledger refers to', async () => {
    run(1, { workflow: ci });
    const [first, second] = [run(40, { workflow: ci }), run(41, { workflow: ci })];
    commit('ledger/acts.json', JSON.stringify({ files: [{ path: 'ledger/acts-2026-10.ndjson' }] }));
    commit('ledger/acts-2026-10.ndjson', `{"run":"https://github.com/octo-org/octo-repo/actions/runs/${first.id}"}\n`);
    const { out } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '1', '--apply']);
    expect(out).toContain('1 in the ledger of what SAR wrote, or with the newest agent memory');
    expect(removed()).toEqual([second.id]);
  });

  it('keeps the run that holds the newest artifact with agent memory', async () => {
    mkdirSync(join(root, '.github'), { recursive: true });
    writeFileSync(
      join(root, '.github/sar.yml'),
      `version: 1
playbooks:
  list:
    SAR-005:
      steps: [{ do: prune-memory, database: memory.db, home: { kind: artifact, name: agent-memory } }, { do: search-again }]
`,
    );
    run(1, { workflow: ci });
    const [older, holder] = [run(50, { workflow: ci }), run(40, { workflow: ci })];
    for (const each of [older, holder])
      addArtifact(repository(), { name: 'agent-memory', run: each.id, createdAt: each.createdAt, expiresAt: ago(-400) });
    const { exitCode } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '1', '--apply']);
    writeFileSync(join(root, '.github/sar.yml'), 'version: 1\n');
    expect(exitCode).toBe(0);
    expect(removed()).toEqual([older.id]);
  });

  it('removes nothing where the ledger cannot be read', async () => {
    run(40, { workflow: ci });
    commit('ledger/acts.json', 'no json');
    const { exitCode, err } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '1', '--apply']);
    expect(exitCode).toBe(3);
    expect(err).toContain('which runs the ledger refers to');
    expect(removed()).toEqual([]);
  });

  it('takes the oldest of many, and says that there are more', async () => {
    run(1, { workflow: ci });
    const ids = [88, 87, 86, 40].map((days) => run(days, { workflow: ci, conclusion: 'failure' }).id);
    const { out } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '1', '--max-deletes', '2', '--apply']);
    expect(removed()).toEqual(ids.slice(0, 2));
    expect(out).toMatch(/\nRemoved 2 runs; 2 more for a later run\n$/);
  });

  it('writes a document as it is published', async () => {
    run(1, { workflow: ci });
    const old = run(40, { workflow: ci, branch: null });
    const words = ['runs', 'prune', '--older-than', '30d', '--keep', '1', '--deleted-workflows', '--format', 'json', '--out', 'runs.json'];
    expect((await sar(words)).out).toBe('');
    expect(publishedDocument<RunPruneDocument>('prune', readFileSync(join(root, 'runs.json'), 'utf8'))).toMatchObject({
      what: 'runs',
      settings: { olderThanDays: 30, keep: 1, windowDays: 7, deletedWorkflows: true, maxDeletes: 300 },
      removals: [{ id: old.id, workflow: '.github/workflows/ci.yml', reason: 'old', outcome: 'planned' }],
      later: { count: 0, isAll: true },
    });
  });

  it('says what the token lacks', async () => {
    run(1, { workflow: ci });
    run(40, { workflow: ci });
    const { exitCode, out } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '1', '--apply'], READER);
    expect(exitCode).toBe(2);
    expect(out).toContain('add `actions: write` under `permissions:`');
    expect(kept()).toHaveLength(2);
  });
});
