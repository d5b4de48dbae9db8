import { isDeepStrictEqual } from 'node:util';
import type { PlaybookStep, RescueAttempt, RescueSubject, StepReport } from '@sar/baseline';
import type { RescuePorts } from '../rescue-ports.js';
import type { StepContext, StepKinds } from '../step-kind.js';
import { actOf } from './act-of.js';
import type { AttemptHold } from './attempt-hold.js';
import { guardedPorts } from './guarded-ports.js';
import { gateHolding, holdLong, waitHolding } from './hold-long.js';
import { leasedGuard } from './leased-guard.js';
import { mergedFacts } from './remembered-facts.js';
import { runStep } from './run-step.js';
import { changesFiles, SharedTree, type MissingTree } from './shared-tree.js';

/** An attempt that this run goes on with. */
export interface Applying {
  readonly hold: AttemptHold;
  readonly subject: RescueSubject;
  readonly steps: readonly PlaybookStep[];
  readonly kinds: StepKinds;
  readonly ports: RescuePorts;
}

/**
 * How far an attempt came. `done`: through all steps. `stopped`: the last report says why, and a later run goes on. `blocked`: the last
 * report says what failed. The last report of `done` and `blocked` is not recorded yet: it is with the end.
 */
export interface Applied {
  readonly kind: 'done' | 'stopped' | 'blocked';
  readonly reports: readonly StepReport[];
}

/**
 * Does the steps of an attempt from where it stands, one after the other, and records each before the next begins.
 *
 * @throws LostAttempt when another run took the attempt over
 * @throws UserError when the state cannot be written
 */
export async function applySteps(applying: Applying): Promise<Applied> {
  const { hold, steps, ports } = applying;
  const tree = new SharedTree(ports);
  const reports: StepReport[] = [];
  try {
    for (let index = hold.attempt.step; ; index++) {
      const step = steps[index];
      if (step === undefined) return { kind: 'done', reports };
      const verdict = await ports.guard.check();
      const report = verdict.isAllowed
        ? await unlessHalted(applying, await applyStep(applying, step, index, reports, tree))
        : ({ step: step.do, outcome: 'not-now', words: verdict.reason } as const);
      reports.push(report);
      switch (report.outcome) {
        case 'done':
        case 'unchanged':
          if (index === steps.length - 1) return { kind: 'done', reports };
          await hold.write({
            message: `Playbook ${hold.attempt.playbook}: ${step.do} is done`,
            next: atStep(hold.attempt, index + 1),
            acts: [actOf(hold.attempt, index, report, ports)],
          });
          continue;
        case 'waiting':
        case 'not-now':
          await pause(applying, index, report);
          return { kind: 'stopped', reports };
        default:
          return { kind: 'blocked', reports };
      }
    }
  } finally {
    tree.remove();
  }
}

/** A step that failed while a halt came between did not fail: it is done when the halt is over. */
async function unlessHalted({ ports }: Applying, report: StepReport): Promise<StepReport> {
  if (report.outcome !== 'failed' && report.outcome !== 'not-possible') return report;
  const verdict = await ports.guard.check();
  return verdict.isAllowed ? report : { ...report, outcome: 'not-now', words: verdict.reason };
}

/** Leaves the attempt to a later run. One that waited before, and of which nothing was written, is left as it is. */
async function pause({ hold, ports }: Applying, index: number, report: StepReport): Promise<void> {
  const waits = report.outcome === 'waiting';
  const isNew = waits && hold.attempt.waits !== true;
  if (!hold.isHeld && !isNew) return;
  await hold.write({
    message: `Playbook ${hold.attempt.playbook}: ${report.step} ${waits ? 'waits' : 'is left to a later run'}`,
    next: { ...hold.attempt, ...(waits && { waits: true }) },
    acts: isNew ? [actOf(hold.attempt, index, report, ports)] : [],
    release: true,
  });
}

async function applyStep(
  { hold, subject, steps, kinds, ports }: Applying,
  step: PlaybookStep,
  index: number,
  reports: readonly StepReport[],
  tree: SharedTree,
): Promise<StepReport> {
  // What is done again for the work tree is told to the steps behind it, and is not reported twice.
  const before = [...reports];
  const first = index - reports.length;
  const { gate, ...guarded } = guardedPorts(ports, leasedGuard(ports.guard, hold));
  const contextOf = (at: number): StepContext => ({
    ports: {
      ...guarded,
      wait: async (ms) => waitHolding(ports, hold, ms),
      ...(gate !== undefined && { gate: async (root: string) => gateHolding(gate, hold, root) }),
    },
    playbook: hold.attempt.playbook,
    key: hold.attempt.key,
    index: at,
    subject: { id: hold.attempt.subject, findings: subject.findings },
    startedAt: hold.attempt.startedAt,
    before,
    remembered: hold.attempt.remembered[String(at)] ?? {},
    remember: async (facts) => {
      const { attempt } = hold;
      const merged = mergedFacts(attempt.remembered[String(at)], facts);
      if (isDeepStrictEqual(merged, attempt.remembered[String(at)])) return hold.ensure();
      const remembered = { ...attempt.remembered, [String(at)]: merged };
      await hold.write({ message: `Playbook ${attempt.playbook}: ${step.do} begins`, next: { ...attempt, remembered } });
    },
    workTree: async () => tree.open(refill),
  });
  const refill = async (): Promise<MissingTree | undefined> => {
    for (const [at, earlier] of steps.slice(0, first).entries()) {
      if (!changesFiles(earlier)) continue;
      await holdLong(hold, earlier);
      const report = await runStep('apply', earlier, kinds, contextOf(at));
      before.push(report);
      if (report.outcome !== 'done' && report.outcome !== 'unchanged') return { missing: `${earlier.do}, done again: ${report.words}` };
    }
    return undefined;
  };
  await holdLong(hold, step);
  return runStep('apply', step, kinds, contextOf(index));
}

/** An attempt at another step. */
function atStep({ waits: _waits, ...attempt }: RescueAttempt, step: number): RescueAttempt {
  return { ...attempt, step };
}
