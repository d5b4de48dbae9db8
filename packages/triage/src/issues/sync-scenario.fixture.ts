import {
  fingerprint,
  SEVERITIES,
  tickLine,
  type Finding,
  type HaltGuard,
  type Severity,
  type Subject,
  type Waived,
  type SyncTexts,
} from '@sar/baseline';
import { signal } from '../signal.fixture.js';
import { openIssueWorld } from './issue-world.js';
import { boardOf, type BoardOptions, type MemoryRepository } from './memory-board.fixture.js';
import { syncIssues, type SyncResult } from './sync-issues.js';
import type { SyncInput } from './sync-input.js';

/** What a test says about a finding that is there. */
export interface FindingSpec {
  readonly severity?: Severity;
  /** Findings of one group name the same word. */
  readonly group?: string;
  readonly message?: string;
  readonly sensor?: string;
  readonly waived?: boolean;
  readonly accepted?: boolean;
  readonly breached?: boolean;
  readonly playbook?: string;
  readonly labels?: readonly string[];
  readonly path?: string;
}

/** What is there, by a name that stands for the finding. */
export type Present = Readonly<Record<string, FindingSpec>>;

export function idOf(name: string): string {
  return fingerprint('test', 'rule', [name]);
}

const WAIVED: Waived = { by: 'waiver', reason: 'planned', until: '2026-12-31' };

export function finding(name: string, spec: FindingSpec, firstSeen: string): Finding {
  const severity = spec.severity ?? 'P1';
  return {
    signal: signal({
      id: idOf(name),
      message: spec.message ?? `message of ${name}`,
      artefact: { kind: 'file', path: spec.path ?? `src/${name}.ts`, line: 3 },
      ...(spec.sensor !== undefined && { sensor: spec.sensor }),
      ...(spec.playbook !== undefined && { playbook: spec.playbook }),
    }),
    severity,
    decision: { by: 'impact:blocks', why: 'blocks' },
    route: 'dispatch',
    firstSeen,
    sla: {
      hours: 4,
      dueAt: new Date(Date.parse(firstSeen) + 4 * 3_600_000).toISOString(),
      leftHours: 1,
      breached: spec.breached ?? false,
    },
    ...(spec.waived === true && { waived: WAIVED }),
    ...(spec.labels !== undefined && { labels: spec.labels }),
  };
}

/** The subjects of findings: those of one group together, the worst first. */
export function subjectsOf(findings: readonly (readonly [FindingSpec, Finding])[]): readonly Subject[] {
  const groups = new Map<string, Finding[]>();
  for (const [spec, item] of findings) {
    const key = spec.group === undefined ? item.signal.id : fingerprint('group', 'group', [spec.group]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const worst = (members: readonly Finding[]): number => Math.min(...members.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return [...groups]
    .map(([id, members]): Subject => {
      const [root] = members;
      if (root === undefined) throw new Error('a group has a member');
      const ids = members.map(({ signal }) => signal.id);
      const group = { id, kind: 'same', title: `cause ${id}`, why: 'one cause', root: root.signal.id, members: ids };
      return { id, root, members, ...(members.length > 1 && { group }) };
    })
    .toSorted((a, b) => worst(a.members) - worst(b.members) || (a.id < b.id ? -1 : 1));
}

/** Texts that hold everything that may change, commit and all. */
export const TEXTS: SyncTexts = {
  finding: ({ members, root }, { commit, unseen }) => ({
    title: `${root.severity}: ${root.signal.message}`,
    body: [
      `at ${commit ?? 'no commit'}, ${unseen} unseen`,
      ...members.map(
        ({ signal, severity, firstSeen, sla }) => `- ${severity} ${signal.message} since ${firstSeen}${sla.breached ? ' overdue' : ''}`,
      ),
    ].join('\n'),
  }),
  dashboard: ({ rows, keptIssues, unknown, waived, accepted, commit }) =>
    [
      `dashboard at ${commit ?? 'no commit'}`,
      ...rows.map((row) =>
        row.kind === 'kept'
          ? row.block.trimEnd()
          : row.kind === 'unseen'
            ? `${row.markers()}- unseen in ${row.path}`
            : [
                `${row.markers()}- ${row.subject.root.severity} ${row.subject.root.signal.message}${row.issue === undefined ? '' : ` #${row.issue.number}`}${row.isClosedByHand ? ' by hand' : ''}`,
                tickLine('accept', row.subject.id, 'accept'),
                tickLine('waive', row.subject.id, 'waive'),
              ].join('\n'),
      ),
      ...keptIssues.map(({ number }) => `kept #${number}`),
      ...unknown.map(({ sensor }) => `unknown ${sensor}`),
      ...waived.map(({ finding, markers }) => `${markers()}- waived ${finding.signal.message}`),
      ...accepted.map(({ finding, markers }) => `${markers()}- accepted ${finding.signal.message}`),
    ].join('\n'),
};

export const OPEN_GUARD: HaltGuard = { check: async () => Promise.resolve({ isAllowed: true }) };
export const HALTED_GUARD: HaltGuard = { check: async () => Promise.resolve({ isAllowed: false, reason: 'halted by issue #1' }) };

export interface SyncRun extends SyncResult {
  readonly requests: readonly string[];
  readonly clocks: ReadonlyMap<string, string>;
}

/** One run over a repository: first sightings are remembered by the issues alone. */
export async function sync(
  repository: MemoryRepository,
  present: Present,
  changes: Partial<SyncInput> & {
    readonly dryRun?: boolean;
    readonly guard?: HaltGuard;
    readonly author?: string;
    /** Every finding is taken for a new one. */
    readonly isForgetful?: boolean;
  } = {},
  options: BoardOptions = {},
): Promise<SyncRun> {
  const { dryRun = false, guard = OPEN_GUARD, author = 'sar[bot]', isForgetful = false, ...input } = changes;
  const { board, requests } = boardOf(repository, options);
  const at = repository.now;
  const world = await openIssueWorld({ board }, author, Object.keys(present).map(idOf));
  const { clocks } = world;
  const findings = Object.entries(present).map(
    ([name, spec]) => [spec, finding(name, spec, (isForgetful ? undefined : clocks.get(idOf(name))) ?? at)] as const,
  );
  const ofKind = (isKind: (spec: FindingSpec) => boolean) => findings.filter(([spec]) => isKind(spec));
  const result = await syncIssues(
    {
      subjects: subjectsOf(ofKind(({ waived, accepted }) => waived !== true && accepted !== true)),
      waived: ofKind(({ waived }) => waived === true).map(([, item]) => item),
      accepted: ofKind(({ accepted }) => accepted === true).map(([, item]) => item),
      unknown: [],
      isGone: () => true,
      at,
      mode: 'all',
      maxNew: 100,
      labels: [],
      dashboardTitle: 'SAR dashboard',
      waiveDays: 30,
      texts: TEXTS,
      ...input,
    },
    world,
    { board, guard },
    { dryRun },
  );
  return { ...result, requests, clocks };
}
