import { halted, severityOf, type TriageAct } from '@sar/baseline';
import { issueTexts } from '@sar/report';
import {
  episodeStart,
  failureRateFrom,
  haltForP0,
  syncIssues,
  updateFailureRate,
  type IssueWorld,
  type P0HaltReport,
  type SyncResult,
} from '@sar/triage';
import { offerGaps } from '../gaps/index.js';
import { actSafely } from './act-safely.js';
import { handOverP1 } from './hand-over-p1.js';
import { recordState } from './record-state.js';
import type { TriageRun } from './run-triage.js';
import type { TriageActed, TriageActOptions, TriagePorts } from './triage-ports.js';

/**
 * Acts on a triage: the memory of first sightings, then the halt of a P0, the issues, the hand-over of P1, the failure rate, proposed
 * gaps. Each act is planned from what is there and reported by itself; one that fails keeps nothing from the others. Run again it comes to
 * the same end, also when it was killed between any two acts. The memory comes first, since a halt stops it, too, and a P0 that nobody
 * remembers would be a new one once its halt is closed.
 *
 * @param world the issues as they were listed for this run
 */
export async function actOnTriage(run: TriageRun, world: IssueWorld, given: TriagePorts, options: TriageActOptions): Promise<TriageActed> {
  const { dryRun } = options;
  const state = await recordState(run, given, dryRun);
  const raised = await raiseHalt(run, given, options);
  // A P0 that nobody has cleared stops the rest, also where GitHub does not list its halt yet, or where it could not be raised.
  const ports = raised.guard === undefined ? given : { ...given, guard: raised.guard };
  const synced = await sync(run, world, ports, options);
  const handed = await actSafely('assign', async () => handOverP1(run, synced.issues, world, ports, options));
  const rate = await actSafely('variable', async () => failureRateActs(run, ports, dryRun));
  const gaps = await actSafely('gap', async () => gapActs(run, ports, options));
  const verdict = await ports.guard.check();
  return {
    acts: [...raised.acts, ...synced.acts, ...handed, ...rate, ...gaps, ...state],
    notes: synced.notes,
    issues: synced.issues,
    cleared: new Set(raised.cleared),
    halted: verdict.isAllowed ? undefined : verdict.reason,
  };
}

async function raiseHalt(
  run: TriageRun,
  { board, reader, writer }: TriagePorts,
  { dryRun, author }: TriageActOptions,
): Promise<P0HaltReport> {
  const { variable } = run.baseline.halt;
  return haltForP0(
    {
      incidents: run.subjects.filter((subject) => severityOf(subject) === 'P0'),
      sinceOf: (id) => episodeStart(run.clock, id),
      at: run.at.toISOString(),
      repository: board.repository,
    },
    { board, ...(reader !== undefined && { reader }), ...(writer !== undefined && { writer }) },
    { dryRun, ...(author !== undefined && { author }), ...(variable !== undefined && { variable }) },
  );
}

async function sync(run: TriageRun, world: IssueWorld, { board, guard }: TriagePorts, options: TriageActOptions): Promise<SyncResult> {
  const { baseline, subjects, unknown, findings, accepted, isGone, at, clock } = run;
  const { mode, dryRun, maxNew } = options;
  const isAccepted = (id: string) => accepted.has(id);
  return syncIssues(
    {
      subjects,
      unknown,
      waived: findings.filter(({ waived }) => waived !== undefined),
      accepted: findings.filter(({ waived, signal }) => waived === undefined && isAccepted(signal.id)),
      isGone,
      known: (id) => {
        const entry = clock.get(id);
        return entry === undefined ? undefined : { id, ...entry };
      },
      at: at.toISOString(),
      mode,
      maxNew: maxNew ?? baseline.issues['max-new'],
      labels: baseline.issues.labels,
      dashboardTitle: baseline.issues['dashboard-title'],
      waiveDays: baseline.issues['waive-days'],
      ...(run.place.commit !== undefined && { commit: run.place.commit }),
      texts: issueTexts(options.texts),
    },
    world,
    { board, guard },
    { dryRun },
  );
}

async function failureRateActs({ readings, baseline, at }: TriageRun, ports: TriagePorts, dryRun: boolean): Promise<readonly TriageAct[]> {
  const rate = failureRateFrom(readings, baseline.ci.thresholds);
  const name = baseline.ci.variables['failure-rate'];
  if (rate === undefined || name === undefined) return [];
  const { reader, writer, guard, board } = ports;
  const { registry } = baseline.variables;
  return [
    await updateFailureRate(
      { rate, name, registry, repository: board.repository, at: at.toISOString() },
      { ...(reader !== undefined && { reader }), ...(writer !== undefined && { writer: halted(writer, guard) }) },
      { dryRun },
    ),
  ];
}

async function gapActs(
  run: TriageRun,
  { branch, guard, state, files }: TriagePorts,
  { dryRun, defaultBranch }: TriageActOptions,
): Promise<readonly TriageAct[]> {
  if (branch === undefined) return [];
  return offerGaps({ ...run, files }, { branch, state, guard }, { dryRun, defaultBranch });
}
