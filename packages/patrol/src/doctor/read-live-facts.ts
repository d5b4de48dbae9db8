import type { Answer, CiHistory, LiveEntry, LiveRepository, LiveVariables, RepositorySetting } from '@sar/baseline';
import type { Inventory, LiveFacts } from './doctor-facts.js';
import { STATE_BRANCH } from './state-branch-name.js';

/** What is asked for the facts. */
export interface LivePorts {
  readonly setting: RepositorySetting;
  readonly variables: LiveVariables;
  readonly history: CiHistory;
  readonly github: LiveRepository;
}

/** Environments that are looked into; each is a request. */
const MOST_ENVIRONMENTS = 20;

/** Asks GitHub, reading only. One answer that is missing takes no other with it. */
export async function readLiveFacts({ setting, variables, history, github }: LivePorts): Promise<LiveFacts> {
  const profile = await setting.profile();
  // A token that is refused is refused everywhere: one question says so.
  if (!profile.known) return allUnknown(profile);
  const [actionsPolicy, workflowToken, readAccess, secrets, names, workflows, requiredChecks, runners, hasStateBranch] = await Promise.all([
    setting.actionsPolicy(),
    setting.workflowToken(),
    setting.readAccess(),
    secretNames(variables),
    variableNames(variables),
    history.workflows(),
    github.requiredChecks(profile.value.defaultBranch),
    github.runners('repository'),
    setting.hasBranch(STATE_BRANCH),
  ]);
  const isSelected = actionsPolicy.known && actionsPolicy.value.allowed === 'selected';
  return {
    profile,
    actionsPolicy,
    selectedActions: isSelected ? await setting.selectedActions() : undefined,
    workflowToken,
    readAccess,
    secrets,
    variables: names,
    workflows,
    requiredChecks,
    runners,
    hasStateBranch,
  };
}

function allUnknown(answer: Extract<LiveFacts['profile'], { known: false }>): LiveFacts {
  return {
    profile: answer,
    actionsPolicy: answer,
    selectedActions: undefined,
    workflowToken: answer,
    readAccess: [],
    secrets: { found: new Map(), unread: [answer.detail] },
    variables: { found: new Map(), unread: [answer.detail] },
    workflows: answer,
    requiredChecks: answer,
    runners: answer,
    hasStateBranch: answer,
  };
}

/** Secrets of the repository, its organisation and its environments; the first place counts. */
async function secretNames(variables: LiveVariables): Promise<Inventory> {
  const environments = await variables.environments();
  const listed = environments.known ? environments.value.slice(0, MOST_ENVIRONMENTS) : [];
  const left = environments.known ? environments.value.length - listed.length : 0;
  const unread = [
    ...(environments.known ? [] : [environments.detail]),
    ...(left === 0 ? [] : [`${left} of the environments are not looked into for secrets`]),
  ];
  return inventory(
    [
      { where: 'the repository', entries: await variables.entries('repo-secrets') },
      { where: 'the organisation', entries: await variables.entries('org-secrets') },
      ...(await Promise.all(
        listed.map(async (name) => ({ where: `environment ${name}`, entries: await variables.entries('env-secrets', name) })),
      )),
    ],
    unread,
  );
}

async function variableNames(variables: LiveVariables): Promise<Inventory> {
  return inventory([
    { where: 'the repository', entries: await variables.entries('repo-vars') },
    { where: 'the organisation', entries: await variables.entries('org-vars') },
  ]);
}

interface Listed {
  readonly where: string;
  readonly entries: Answer<readonly LiveEntry[]>;
}

function inventory(lists: readonly Listed[], unread: readonly string[] = []): Inventory {
  const found = new Map<string, string>();
  for (const { where, entries } of lists)
    if (entries.known) for (const { name } of entries.value) if (!found.has(name)) found.set(name, where);
  return { found, unread: [...lists.flatMap(({ entries }) => (entries.known ? [] : [entries.detail])), ...unread] };
}
