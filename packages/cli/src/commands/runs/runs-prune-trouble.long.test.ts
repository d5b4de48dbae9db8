import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsOf } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { pruneScene, READER } from './prune-scene.fixture.js';

const { sar, server, repository, removed, run, workflow, root } = pruneScene({
  '.github/workflows/ci.yml': 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n',
});
const kept = (): readonly number[] => [...actionsOf(repository()).runs.keys()];
let ci = 0;
beforeEach(() => {
  ci = workflow('ci.yml');
});

describe('where something is in the way', () => {
  it('does not take a run that goes on again for a missing permission', async () => {
    run(1, { workflow: ci });
    const [younger, older] = [run(40, { workflow: ci }), run(41, { workflow: ci })];
    server().hooks.before({ method: 'DELETE' }, () => {
      older.status = 'in_progress';
    });
    const { exitCode, out } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '1', '--apply']);
    expect(exitCode).toBe(1);
    expect(out).toContain(`cannot remove the run ${older.id} of octo-org/octo-repo: it has not ended`);
    expect(out).toMatch(/\nRemoved 1 run, 1 failed\n$/);
    expect(kept()).not.toContain(younger.id);
  });

  it.each([
    ['that may not look', { permissions: { contents: 'read', issues: 'read' } }, 2, '`actions: read`'],
    ['that may look', {}, 0, 'there are no old runs'],
  ])('does not take what it may not see for no runs: a token %s', async (_what, values, code, words) => {
    const caller = server().world.tokens.get(READER);
    Object.assign(caller ?? {}, values);
    const { exitCode, out, err } = await sar(['runs', 'prune'], READER);
    expect(exitCode).toBe(code);
    expect(out + err).toContain(words);
  });

  it.each([[[]], [['--apply']]])('is no success when GitHub cannot be reached %j', async (words) => {
    server().faults.always({ path: '/repos/octo-org/octo-repo/actions/runs' }, { kind: 'status', status: 502 });
    const { exitCode, err } = await sar(['runs', 'prune', ...words]);
    expect(exitCode).toBe(3);
    expect(err).toContain('HTTP 502');
  });

  it('goes on beyond a run that it cannot read', async () => {
    run(1, { workflow: ci });
    const odd = run(80, { workflow: workflow('odd.yml'), sha: 'no commit' });
    const old = run(40, { workflow: ci });
    const { out } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '1', '--apply']);
    expect(removed()).toEqual([old.id]);
    expect(kept()).toContain(odd.id);
    expect(out).toContain('were not all listed');
  });

  it('is for the whole repository', async () => {
    writeFileSync(join(root, 'file.txt'), '');
    expect((await sar(['runs', 'prune', 'file.txt'])).err).toContain('give its folder, not a file');
  });

  it('keeps all runs of a workflow whose newest cannot be read', async () => {
    const other = workflow('other.yml');
    for (const id of [ci, other]) {
      run(1, { workflow: id });
      run(40, { workflow: id });
    }
    const path = `/repos/octo-org/octo-repo/actions/workflows/${other}/runs`;
    server().faults.always({ path }, { kind: 'status', status: 500 });
    const { out } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '1', '--apply']);
    expect(removed()).toHaveLength(1);
    expect(out).toContain('A workflow keeps all its runs, since its newest are not known: ');
  });

  it.each(['table', 'markdown'])('shows names as they are in %s, and does nothing that they say', async (format) => {
    const odd = workflow('ci.yml');
    const state = actionsOf(repository()).workflows.get(odd);
    Object.assign(state ?? {}, { name: '::error::@octocat|</td>' });
    run(1, { workflow: odd });
    run(40, { workflow: odd, branch: '\u001b[31m##[error]|`x`', path: '' });
    const { out } = await sar(['runs', 'prune', '--older-than', '30d', '--keep', '1', '--format', format]);
    expect(out).not.toMatch(/\u001b|##\[|^\s*::/m);
  });
});
