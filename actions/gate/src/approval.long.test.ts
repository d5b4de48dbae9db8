import { addOrganization, addReview, addTeam, addToken } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { BASELINE, NAME, PERMISSIONS, scene, sharedServer, type Scene } from './gate-scene.fixture.js';
import { mergeQueue, runInProcess } from './run-in-process.fixture.js';

const server = sharedServer();
/** A change of the command of a check. */
const WEAKER = { '.github/sar.yml': BASELINE.replace('[sh, check.sh]', '["true"]') };
const opened = (files: Readonly<Record<string, string>> = {}): Scene => scene({ server: server(), change: WEAKER, files });
const lines = (failed: string | undefined) => (failed ?? '').split(',').filter((id) => id.startsWith('weakening'));

describe('a change that weakens the gate', () => {
  it.each<[string, (scene: Scene) => void, number]>([
    ['without a review fails', () => undefined, 1],
    ['approved by the owner passes', ({ repository, number }) => void addReview(repository, number, { user: 'Mona' }), 0],
    ['approved by somebody else fails', ({ repository, number }) => void addReview(repository, number, { user: 'hubot' }), 1],
    [
      'approved at an earlier commit fails',
      ({ repository, number, base }) => void addReview(repository, number, { user: 'mona', commit: base }),
      1,
    ],
    [
      'whose approval was taken back fails',
      ({ repository, number }) => {
        addReview(repository, number, { user: 'mona' });
        addReview(repository, number, { user: 'mona', state: 'DISMISSED' });
      },
      1,
    ],
    [
      'that was commented on after its approval passes',
      ({ repository, number }) => {
        addReview(repository, number, { user: 'mona' });
        addReview(repository, number, { user: 'mona', state: 'COMMENTED' });
      },
      0,
    ],
  ])('%s', async (_, review, count) => {
    const made = opened();
    review(made);
    const run = await runInProcess(made);
    expect(lines(run.outputs.get('failed-checks')), run.log).toHaveLength(count);
  });

  it('is approved by a team where the token sees it, and unknown where it does not', async () => {
    const owner = { '.github/sar.yml': BASELINE.replace("'@mona'", "'@octo-org/platform'") };
    const made = scene({
      server: server(),
      files: owner,
      change: { '.github/sar.yml': owner['.github/sar.yml'].replace('[sh, check.sh]', '["true"]') },
    });
    addTeam(addOrganization(made.world, 'octo-org'), 'platform', { hubot: 'active' });
    addReview(made.repository, made.number, { user: 'hubot' });
    const blind = await runInProcess(made);
    expect(lines(blind.outputs.get('failed-checks'))).toHaveLength(1);
    expect(blind.log).toContain('Organization permissions → Members');
    addToken(made.world, 'app', {
      kind: 'installation',
      login: 'sar[bot]',
      permissions: { ...PERMISSIONS, members: 'read' },
      repositories: [NAME],
    });
    const seeing = await runInProcess(made, { inputs: { token: 'app' } });
    expect(lines(seeing.outputs.get('failed-checks')), seeing.log).toEqual([]);
  });

  it('counts in the merge queue as it was approved before', async () => {
    const made = opened();
    const before = await runInProcess(made, mergeQueue(made));
    expect(lines(before.outputs.get('failed-checks'))).toHaveLength(1);
    addReview(made.repository, made.number, { user: 'mona' });
    const after = await runInProcess(made, mergeQueue(made));
    expect(lines(after.outputs.get('failed-checks')), after.log).toEqual([]);
  });

  it('by an author who calls himself owner in the change is not approved by that', async () => {
    const change = { '.github/sar.yml': WEAKER['.github/sar.yml'].replace("'@mona'", "'@mallory'") };
    const made = scene({ server: server(), change });
    addReview(made.repository, made.number, { user: 'mallory' });
    const run = await runInProcess(made);
    expect(lines(run.outputs.get('failed-checks'))).toHaveLength(1);
  });
});
