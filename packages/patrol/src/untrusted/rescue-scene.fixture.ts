import { known, type BoardIssue, type CiHistory, type CiRun, type IssueBoard, type StateStore, type WorkTree } from '@sar/baseline';
import type { MachineFolder } from '../rescue/rescue-world.js';
import { MENDED, OLD_TEXT, silentPort } from './chosen.fixture.js';

export const COMMIT = 'a'.repeat(40);

/** A work tree in which the first program changes one file. */
export function workTreeOf(folder: () => MachineFolder, commands: NonNullable<MachineFolder['commands']>): WorkTree {
  let isMended = false;
  const { tree, files } = folder();
  return {
    root: '/tree',
    commit: COMMIT,
    tree,
    files,
    commands: {
      run: async (command, options) => {
        isMended = true;
        return commands.run(command, options);
      },
    },
    write: () => known('written'),
    changes: () => known(isMended ? [{ path: MENDED, before: OLD_TEXT, after: 'new\n' }] : []),
    reset: () => known('clean'),
    remove: () => undefined,
  };
}

/** One workflow, and one run of it with a title. */
export function historyOf(title: string, words: string): CiHistory {
  const run = {
    id: 1,
    workflowId: 5,
    title,
    branch: 'main',
    event: 'workflow_dispatch',
    status: 'completed',
    conclusion: 'success',
    url: 'https://github.com/octo-org/octo-repo/actions/runs/1',
  } as CiRun;
  return silentPort<CiHistory>(
    {
      requestsLeft: 1000,
      workflows: async () =>
        known([{ id: 5, path: '.github/workflows/rebuild.yml', name: title, state: 'active', createdAt: '', updatedAt: '', url: '' }]),
      latestRuns: async () => known([run]),
    },
    words,
  );
}

/** A board with one issue of a text, or none. */
export function boardOf(text: string | undefined): IssueBoard {
  const issue = (number: number, title: string, body: string, labels: readonly string[]): BoardIssue => ({
    number,
    url: `https://github.com/octo-org/octo-repo/issues/${number}`,
    title,
    body,
    state: 'open',
    labels,
    author: 'mallory',
    isTrusted: true,
    assignees: [],
    createdAt: '2026-11-01T00:00:00Z',
    closedAt: undefined,
  });
  const given = text === undefined ? [] : [issue(7, text, text, ['sar:blocked', 'sar:task'])];
  return silentPort<IssueBoard>(
    {
      repository: 'octo-org/octo-repo',
      withLabel: async () => known(given),
      read: async () => known(given[0]),
      create: async ({ title, body, labels }) => known(issue(8, title, body, labels)),
      update: async (number) => known(issue(number, '', '', [])),
    },
    'no',
  );
}

/** A state in memory. */
export function storeOf(files: Map<string, string>): StateStore {
  const read = async (path: string) => files.get(path);
  return {
    place: 'branch sar-state',
    read,
    update: async (_message, change) => {
      for (const [path, text] of await change(read)) {
        if (text === null) files.delete(path);
        else files.set(path, text);
      }
    },
  };
}
