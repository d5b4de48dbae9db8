import { known, recommendedBaseline, SHIPPED_WATCHDOGS, type Baseline, type Diagnosis, type DoctorLine } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import type { BaselineFacts, DoctorFacts, LiveFacts } from './doctor-facts.js';

/** A full commit id. */
export const SHA = '0123456789abcdef0123456789abcdef01234567';

/** Parts of a caller that a test changes. */
export interface CallerText {
  readonly uses?: string;
  readonly permissions?: string;
  readonly secrets?: string;
  readonly on?: string;
  readonly with?: string;
}

/** A workflow that calls a shipped watchdog as it should; `path` and text. */
export function callerOf(id: string, changed: CallerText = {}): Readonly<Record<string, string>> {
  const watchdog = SHIPPED_WATCHDOGS.find((each) => each.id === id);
  if (watchdog === undefined) throw new Error(`there is no watchdog ${id}`);
  const permissions = Object.entries(watchdog.permissions)
    .map(([name, level]) => `${name}: ${level}`)
    .join(', ');
  const secrets = Object.keys(watchdog.secrets)
    .map((name) => `      ${name}: \${{ secrets.${name} }}\n`)
    .join('');
  const inputs = Object.keys(watchdog.dispatchInputs).map((name) => `      ${name}: { type: string }\n`);
  const byHand = inputs.length === 0 ? '' : `    inputs:\n${inputs.join('')}`;
  const events = watchdog.events.map((event) => `  ${event}:\n${event === 'workflow_dispatch' ? byHand : ''}`).join('');
  const schedule = watchdog.cron === undefined ? '' : `  schedule:\n    - cron: '${watchdog.cron}'\n`;
  const given = Object.entries(watchdog.with)
    .map(([name, value]) => `      ${name}: ${value}\n`)
    .join('');
  const text = [
    `on:\n${changed.on ?? events + schedule}`,
    'permissions: {}\n',
    `jobs:\n  ${id}:\n`,
    changed.permissions ?? `    permissions: { ${permissions} }\n`,
    `    uses: ${changed.uses ?? `org/sar/.github/workflows/${watchdog.file}@${SHA} # v1.0.0`}\n`,
    (changed.with ?? given) === '' ? '' : `    with:\n${changed.with ?? given}`,
    changed.secrets ?? (secrets === '' ? '' : `    secrets:\n${secrets}`),
  ].join('');
  return { [`.github/workflows/sar-${id}.yml`]: text };
}

/** A caller of every shipped watchdog. */
export const ALL_CALLERS: Readonly<Record<string, string>> = Object.assign(
  {},
  ...SHIPPED_WATCHDOGS.map(({ id }) => callerOf(id)),
) as Record<string, string>;

/** Names of every secret that a shipped watchdog may be given, where all are. */
const SECRETS = new Map(SHIPPED_WATCHDOGS.flatMap(({ secrets }) => Object.keys(secrets).map((name) => [name, 'the repository'] as const)));

/** What GitHub tells of a repository in which everything is well. */
export function healthy(changed: Partial<LiveFacts> = {}): LiveFacts {
  return {
    profile: known({ defaultBranch: 'main', archived: false, fork: false, allowsAutoMerge: true }),
    actionsPolicy: known({ enabled: true, allowed: 'all', requiresCommitIds: true }),
    selectedActions: undefined,
    workflowToken: known({ default: 'read', mayOpenPulls: true }),
    readAccess: [{ permission: 'actions', access: known<true>(true) }],
    secrets: { found: SECRETS, unread: [] },
    variables: { found: new Map([['SAR_APP_CLIENT_ID', 'the repository']]), unread: [] },
    workflows: known(
      SHIPPED_WATCHDOGS.map(({ id }, index) => ({
        id: index + 1,
        path: `.github/workflows/sar-${id}.yml`,
        name: id,
        state: 'active',
        createdAt: '2026-11-01T00:00:00Z',
        updatedAt: '2026-11-01T00:00:00Z',
        url: 'https://github.com/octo-org/r',
      })),
    ),
    requiredChecks: known([{ context: 'preflight / gate', integrationId: undefined, source: 'ruleset 1 of octo-org/r' }]),
    runners: known([]),
    hasStateBranch: known(true),
    ...changed,
  };
}

const TEXT = '# yaml-language-server: $schema=x/baseline.schema.json\nversion: 1\nowner: "@octo"\n';
/** A baseline that is as it should be. */
export const LOADED: BaselineFacts = {
  kind: 'loaded',
  baseline: { ...recommendedBaseline(), owner: '@octo', sources: ['sar:recommended', '.github/sar.yml'] } as Baseline,
  path: '.github/sar.yml',
  text: TEXT,
};

/** Facts of a checkout with these files; live and well unless a test says otherwise. */
export function factsOf(files: Readonly<Record<string, string>>, changed: Partial<DoctorFacts> = {}): DoctorFacts {
  return {
    node: 'v24.1.0',
    server: 'https://github.com',
    branch: 'main',
    repository: repositoryWorkflows(memoryTree(files)),
    baseline: LOADED,
    live: healthy(),
    lives: undefined,
    ...changed,
  };
}

/** Every line of a diagnosis that is not ok, as `outcome id: words`. */
export function notOk({ sections }: Diagnosis): readonly string[] {
  return sections.flatMap(({ lines }) =>
    lines.filter(({ outcome }) => outcome !== 'ok').map(({ outcome, id, words }) => `${outcome} ${id}: ${words}`),
  );
}

/** The line with an id, or whose id begins so. */
export function lineOf({ sections }: Diagnosis, id: string): DoctorLine | undefined {
  return sections.flatMap(({ lines }) => lines).find((line) => line.id === id || line.id.startsWith(`${id}:`));
}
