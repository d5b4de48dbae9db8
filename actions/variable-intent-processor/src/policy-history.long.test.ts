import { known } from '@sar/baseline';
import { changedBy, commitFiles, commitTree, headCommit } from '@sar/host';
import { applyIntents, type ApplyPorts } from '@sar/patrol';
import { temporaryRepository, type TemporaryRepository } from '@sar/testkit';
import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BASELINE, intent } from './run-processor.fixture.js';

const LOOSE = BASELINE.replace('names: [LOG_LEVEL, KILL_SWITCH]', 'names: [LOG_LEVEL, KILL_SWITCH, NEW_ONE]');
const FREE = LOOSE.replace('human-governance: true', 'human-governance: false').replace('KILL_SWITCH: {', 'OTHER: {');
const [PATH, TEXT] = intent('NEW_ONE', 'info');
const [KILL, KILL_TEXT] = intent('KILL_SWITCH', 'info');

/** The outcome of each intent in a dry run over the newest commit, by name. */
async function judged({ root }: TemporaryRepository, before?: string): Promise<Readonly<Record<string, string>>> {
  const head = headCommit(root) ?? '';
  const never = async (): Promise<never> => Promise.reject(new Error('a dry run writes nothing'));
  const ports: ApplyPorts = {
    files: commitFiles(root, head),
    treeAt: (commit) => commitTree(root, commit),
    changesBelow: (folder) => changedBy(root, head, folder),
    reader: { list: async () => known([]), get: async () => known(undefined) },
    writer: { set: never, remove: never },
    state: { place: 'memory', read: async () => undefined, update: never },
    branch: { filesAt: never, commit: never, createBranch: never, openPullRequest: never },
    now: () => new Date(),
  };
  const input = { running: { owner: 'octo-org', repo: 'octo-repo' }, branch: 'main', run: '1/1', maxIntents: 50, dryRun: true };
  const { report } = await applyIntents({ ...input, ...(before !== undefined && { before }) }, ports);
  return Object.fromEntries(report.intents.map(({ name = '', outcome }) => [name, outcome]));
}

function repository(files: Readonly<Record<string, string>> = { '.github/sar.yml': BASELINE }): TemporaryRepository {
  const made = temporaryRepository(files);
  onTestFinished(() => made.remove());
  return made;
}

type Attack = (at: TemporaryRepository) => void;
const add = (at: TemporaryRepository, ...files: readonly (readonly [string, string])[]): void => {
  for (const [path, text] of files) at.write(path, text);
};
const step = (at: TemporaryRepository, ...files: readonly (readonly [string, string])[]): string => {
  add(at, ...files);
  return at.commit('Step');
};

describe('one push that brings a looser policy and what it allows', () => {
  const attacks: readonly (readonly [string, Attack])[] = [
    ['in one commit', (at) => void step(at, ['.github/sar.yml', LOOSE], [PATH, TEXT])],
    ['the intent first', (at) => void [step(at, [PATH, TEXT]), step(at, ['.github/sar.yml', LOOSE])]],
    ['the policy first', (at) => void [step(at, ['.github/sar.yml', LOOSE]), step(at, [PATH, TEXT])]],
    [
      'the intent touched once more: mode and back',
      (at) => {
        step(at, ['.github/sar.yml', LOOSE], [PATH, TEXT]);
        chmodSync(join(at.root, PATH), 0o755);
        at.commit('Mode');
        chmodSync(join(at.root, PATH), 0o644);
        at.commit('Back');
      },
    ],
    [
      'the intent reverted and the revert reverted',
      (at) => {
        step(at, ['.github/sar.yml', LOOSE]);
        step(at, [PATH, TEXT]);
        at.git('revert', '--no-edit', 'HEAD');
        at.git('revert', '--no-edit', 'HEAD');
      },
    ],
    [
      'a branch that took the place of the first-parent line',
      (at) => {
        at.git('checkout', '--quiet', '-b', 'side');
        step(at, ['.github/sar.yml', LOOSE]);
        step(at, [PATH, TEXT]);
        at.git('checkout', '--quiet', 'main');
        step(at, ['other', 'x']);
        at.git('checkout', '--quiet', 'side');
        at.git('merge', '--quiet', '--no-edit', 'main');
        at.git('checkout', '--quiet', 'main');
        at.git('merge', '--quiet', '--ff-only', 'side');
      },
    ],
    [
      'an octopus merge of the policy and the intent',
      (at) => {
        at.git('checkout', '--quiet', '-b', 'policy');
        step(at, ['.github/sar.yml', LOOSE]);
        at.git('checkout', '--quiet', '-b', 'box', 'main');
        step(at, [PATH, TEXT]);
        at.git('checkout', '--quiet', 'main');
        step(at, ['other', 'x']);
        at.git('merge', '--quiet', '--no-edit', 'policy', 'box');
      },
    ],
    [
      'the baseline moved to another of the default paths',
      (at) => {
        rmSync(join(at.root, '.github/sar.yml'));
        step(at, ['sar.yml', LOOSE]);
        step(at, [PATH, TEXT]);
      },
    ],
    ['another baseline beside the old one', (at) => void [step(at, ['.github/sar.yaml', LOOSE], [PATH, TEXT])]],
    [
      'a link in place of the baseline',
      (at) => {
        rmSync(join(at.root, '.github/sar.yml'));
        step(at, ['loose.yml', LOOSE], [PATH, TEXT]);
        symlinkSync('../loose.yml', join(at.root, '.github/sar.yml'));
        at.commit('Link');
      },
    ],
    [
      'a baseline beyond the limit before, and none of it today',
      (at) => {
        step(at, ['.github/sar.yml', `${LOOSE}# ${'x'.repeat(300_000)}\n`], [PATH, TEXT]);
        step(at, ['.github/sar.yml', LOOSE]);
      },
    ],
  ];

  it.each(attacks)('%s', async (_what, attack) => {
    const at = repository();
    const before = headCommit(at.root) ?? '';
    attack(at);
    // Where nothing can be judged the run stops, which writes nothing either.
    const outcome = await judged(at, before).catch((error: unknown) => ({ NEW_ONE: error instanceof Error ? error.name : 'failed' }));
    expect(['refused', 'failed', 'UserError']).toContain(outcome['NEW_ONE']);
  });

  it('by a file that the baseline extends', async () => {
    const at = repository({ '.github/sar.yml': 'version: 1\nextends: [policy.yml]\n', 'policy.yml': BASELINE });
    const before = headCommit(at.root) ?? '';
    step(at, ['policy.yml', LOOSE]);
    step(at, [PATH, TEXT]);
    expect(await judged(at, before)).toEqual({ NEW_ONE: 'refused' });
  });

  it('without the reservation of a name for people', async () => {
    const at = repository();
    const before = headCommit(at.root) ?? '';
    step(at, ['.github/sar.yml', FREE]);
    step(at, [KILL, KILL_TEXT]);
    expect(await judged(at, before)).toEqual({ KILL_SWITCH: 'refused' });
  });
});

it('a policy that came in an earlier push allows', async () => {
  const at = repository();
  const before = step(at, ['.github/sar.yml', LOOSE]);
  step(at, [PATH, TEXT]);
  expect(await judged(at, before)).toEqual({ NEW_ONE: 'planned' });
  expect(await judged(at)).toEqual({ NEW_ONE: 'planned' });
});
