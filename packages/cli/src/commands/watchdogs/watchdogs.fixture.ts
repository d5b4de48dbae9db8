import { addRun, addWorkflow, type GitHubServer, type RepositoryState } from '@sar/testkit';
import { REPOSITORY } from '../../live/live-server.fixture.js';

/** Where a workflow stands. For tests. */
export const W = (name: string): string => `.github/workflows/${name}`;

function caller(cron: string, file: string): string {
  return `on: {schedule: [{cron: '${cron}'}], workflow_dispatch: }\njobs: {a: {uses: org/sar/.github/workflows/${file}@v1}}\n`;
}

/** A checkout with two callers, a declared watchdog, one whose file is gone, and one that is no workflow. For tests. */
export const FILES = {
  [W('sar-nightly.yml')]: caller('0 2 * * *', 'watchdog-nightly.yml'),
  [W('sar-ci-health.yml')]: caller('7 * * * *', 'watchdog-ci-health.yml'),
  [W('own.yml')]: 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: make}]}}\n',
  '.github/sar.yml':
    'version: 1\nwatchdogs:\n  list:\n    own: {workflow: own.yml, does: looks, layers: [L1]}\n    gone: {workflow: gone.yml, does: looked, layers: [L1]}\n    agent: {does: thinks, layers: [L5]}\n',
};

/** `io` with a token that may switch workflows. For tests. */
export const WRITER = { environment: { SAR_TOKEN: 'switches' } };

type State = NonNullable<NonNullable<Parameters<typeof addWorkflow>[1]>['state']>;
/** Workflow's file → its state at GitHub, when its newest run was created, and by which event. */
export type Scene = Readonly<Record<string, readonly [state: State, ranAt?: string, event?: string]>>;

/** Everything in time at noon on 22 November 2026. For tests. */
export const WELL: Scene = {
  'sar-nightly.yml': ['active', '2026-11-22T02:11:00Z'],
  'sar-ci-health.yml': ['active', '2026-11-22T11:08:00Z'],
  'own.yml': ['active', '2026-11-20T10:00:00Z', 'push'],
};

/** Lists the workflows at GitHub, and adds the token of {@link WRITER}. For tests. */
export function setScene(server: GitHubServer, repository: RepositoryState, scene: Scene): void {
  server.addToken('switches', {
    kind: 'person',
    login: 'octocat',
    permissions: { actions: 'write', issues: 'read', contents: 'read' },
    repositories: [REPOSITORY],
  });
  for (const [name, [state, ranAt, event = 'schedule']] of Object.entries(scene)) {
    const { id } = addWorkflow(repository, { path: W(name), name, state });
    if (ranAt !== undefined) addRun(repository, { workflow: id, event, createdAt: new Date(ranAt) });
  }
}
