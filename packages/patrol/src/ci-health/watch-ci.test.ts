import {
  known,
  loadBaseline,
  unknown,
  type Answer,
  type BoardIssue,
  type CiSettings,
  type IssueBoard,
  type IssueDraft,
  type LiveEntry,
  type VariableReader,
} from '@sar/baseline';
import { actOnCiHealth } from '@sar/rescue';
import { beforeAll, describe, expect, it } from 'vitest';
import { boardOf, healthOf, historyOf, NOW } from './ci-health.fixture.js';
import { watchCi, type WatchOptions, type WatchPorts } from './watch-ci.js';

const THRESHOLD = 'CODEX_CI_FAILURE_THRESHOLD';
let settings: CiSettings;
beforeAll(async () => {
  settings = (await loadBaseline({ readFile: () => ({ kind: 'absent' }) })).ci;
});

const reader = (answer: Answer<LiveEntry | undefined>): VariableReader => ({
  list: async () => known([]),
  get: async (_target, name) => (name === THRESHOLD ? answer : known(undefined)),
});
const variable = (value: string) => reader(known({ name: THRESHOLD, value }));

async function watch(ports: Partial<WatchPorts>, options: Partial<WatchOptions> = {}) {
  const answer = await watchCi({ history: historyOf(40, 8), ...ports }, { settings, now: NOW, ownPatterns: [], ...options });
  if (!answer.known) throw new Error(answer.detail);
  return answer.value;
}

/** The alert issue as it is opened for a degraded CI. */
async function openAlert(): Promise<BoardIssue> {
  const drafts: IssueDraft[] = [];
  const issueOf = ({ title, body, labels }: IssueDraft): BoardIssue => ({
    number: 7,
    url: 'https://github.com/octo/repo/issues/7',
    title,
    body,
    state: 'open',
    labels,
    author: 'sar[bot]',
    isTrusted: true,
    assignees: [],
    createdAt: NOW,
    closedAt: undefined,
  });
  const create: IssueBoard['create'] = async (draft) => {
    drafts.push(draft);
    return known(issueOf(draft));
  };
  await actOnCiHealth(
    healthOf([]),
    { board: { ...boardOf([]), create } },
    {
      dryRun: false,
      alertIssue: true,
      updateVariables: false,
      names: settings.variables,
      registry: {},
      haltAtCritical: false,
      render: () => '',
      rateText: () => undefined,
    },
  );
  const [draft] = drafts;
  if (draft === undefined) throw new Error('no alert was opened');
  return issueOf(draft);
}

describe('a look at CI', () => {
  it.each<[string, Partial<WatchPorts>, Partial<WatchOptions>, number, RegExp | undefined]>([
    ['the baseline', {}, {}, 10, undefined],
    ['a variable that is not there', { reader: reader(known(undefined)) }, {}, 10, undefined],
    ['the variable', { reader: variable(' 22.5 ') }, {}, 22.5, undefined],
    ['what is given, over the variable', { reader: variable('22.5') }, { degradedPercent: 5 }, 5, undefined],
    ['the baseline, over a variable that is no percent', { reader: variable('a lot') }, {}, 10, /is no percent/],
    ['the baseline, over a variable that cannot be read', { reader: reader(unknown('forbidden', 'no')) }, {}, 10, /could not be read/],
  ])('takes the threshold of %s', async (_, ports, options, degraded, note) => {
    const { health, notes } = await watch(ports, options);
    expect(health.thresholds.degraded).toBe(degraded);
    expect(notes).toEqual(note === undefined ? [] : [expect.stringMatching(note)]);
  });

  it('knows the alert that is open, which clears later than it is raised', async () => {
    const history = historyOf(40, 5);
    const issue = await openAlert();
    const required = async (board?: WatchPorts['board']) =>
      (await watch({ history, ...(board !== undefined && { board }) })).health.alert.isRequired;
    expect([await required(), await required(boardOf([])), await required(boardOf([issue]))]).toEqual([false, false, true]);
    // What an outsider wrote is no alert.
    expect(await required(boardOf([{ ...issue, isTrusted: false }]))).toBe(false);
  });

  it('is taken as the first one where issues cannot be read, which is said', async () => {
    const { health, notes } = await watch({ board: boardOf('forbidden') });
    expect(health.counts.runs).toBe(40);
    expect(notes).toEqual([expect.stringMatching(/taken as the first one: needs issues: read/)]);
  });

  it('has the reason where the runs cannot be read', async () => {
    const gap = { since: NOW, until: NOW, reason: 'forbidden', detail: 'needs actions: read' } as const;
    const history = { ...historyOf(0, 0), runs: async () => ({ runs: [], gaps: [gap] }) };
    expect(await watchCi({ history }, { settings, now: NOW, ownPatterns: [] })).toMatchObject({
      known: false,
      detail: 'needs actions: read',
    });
  });
});
