import {
  known,
  unknown,
  type Answer,
  type CiHistory,
  type LiveEntry,
  type LiveRepository,
  type LiveVariables,
  type RepositorySetting,
} from '@sar/baseline';
import { expect, it } from 'vitest';
import { healthy } from './doctor.fixture.js';
import { readLiveFacts } from './read-live-facts.js';

const LACKS = unknown('forbidden', 'cannot read it');
type Lists = Readonly<Record<string, Answer<readonly LiveEntry[]>>>;

/** Ports of a repository that has these lists; every other one is empty. What was asked is in `asked`. */
function portsOf(lists: Lists, environments: Answer<readonly string[]> = known([]), profile = healthy().profile) {
  const asked: string[] = [];
  const { actionsPolicy, workflowToken, readAccess, workflows, requiredChecks, runners, hasStateBranch } = healthy();
  const answer =
    <T>(name: string, value: T) =>
    async (): Promise<T> => {
      asked.push(name);
      return value;
    };
  const setting: RepositorySetting = {
    repository: 'octo-org/r',
    profile: answer('profile', profile),
    actionsPolicy: answer('policy', actionsPolicy),
    selectedActions: answer('selected', LACKS),
    workflowToken: answer('token', workflowToken),
    hasBranch: answer('branch', hasStateBranch),
    readAccess: answer('access', readAccess),
  };
  const variables: LiveVariables = {
    repository: 'octo-org/r',
    entries: async (layer, environment) => {
      const name = environment === undefined ? layer : `${layer}:${environment}`;
      asked.push(name);
      return lists[name] ?? known([]);
    },
    environments: answer('environments', environments),
    notShared: answer('not-shared', known([])),
  };
  const history = { workflows: answer('workflows', workflows) } as unknown as CiHistory;
  const github = { requiredChecks: answer('checks', requiredChecks), runners: answer('runners', runners) } as unknown as LiveRepository;
  return { asked, ports: { setting, variables, history, github } };
}

it('knows where each secret is: the nearest place to every job counts', async () => {
  const { ports } = portsOf(
    {
      'repo-secrets': known([{ name: 'A' }]),
      'org-secrets': known([{ name: 'A' }, { name: 'B' }]),
      'env-secrets:prod': known([{ name: 'B' }, { name: 'C' }]),
    },
    known(['prod']),
  );
  const { secrets } = await readLiveFacts(ports);
  expect([...secrets.found]).toEqual([
    ['A', 'the repository'],
    ['B', 'the organisation'],
    ['C', 'environment prod'],
  ]);
  expect(secrets.unread).toEqual([]);
});

it('keeps what it knows when a list is not known, and why', async () => {
  const { ports } = portsOf({ 'repo-secrets': known([{ name: 'A' }]), 'org-secrets': LACKS, 'repo-vars': LACKS }, LACKS);
  const { secrets, variables } = await readLiveFacts(ports);
  expect([[...secrets.found.keys()], secrets.unread]).toEqual([['A'], ['cannot read it', 'cannot read it']]);
  expect([[...variables.found.keys()], variables.unread]).toEqual([[], ['cannot read it']]);
});

it('looks into 20 environments, and says that there are more', async () => {
  const { asked, ports } = portsOf({}, known(Array.from({ length: 23 }, (_, index) => `e${index}`)));
  const { secrets } = await readLiveFacts(ports);
  expect(asked.filter((name) => name.startsWith('env-secrets'))).toHaveLength(20);
  expect(secrets.unread).toEqual(['3 of the environments are not looked into for secrets']);
});

it('asks one question of a token that is refused', async () => {
  const { asked, ports } = portsOf({}, known([]), LACKS);
  const facts = await readLiveFacts(ports);
  expect(asked).toEqual(['profile']);
  expect([facts.workflows.known, facts.secrets.unread]).toEqual([false, ['cannot read it']]);
});

it('asks for the list of allowed actions only where there is one', async () => {
  const { asked, ports } = portsOf({});
  await readLiveFacts(ports);
  expect(asked).not.toContain('selected');
  const selected = known({ enabled: true, allowed: 'selected', requiresCommitIds: false } as const);
  await readLiveFacts({ ...ports, setting: { ...ports.setting, actionsPolicy: async () => selected } });
  expect(asked).toContain('selected');
});
