import { bySeverityAndPlace, type Baseline, type CauseGroup, type Finding, type Reading, type Signal } from '@sar/baseline';
import { groupByCause } from './causes/group-by-cause.js';
import { withGroups } from './causes/with-groups.js';
import { dayOf } from './decide/day.js';
import { decider } from './decide/decide.js';
import { slaCalendar } from './decide/sla-calendar.js';
import { slaClock } from './decide/sla-clock.js';
import { governanceSignal, withDistinctIds } from './governance/governance-signal.js';
import type { Suppression, SuppressionProblem } from './suppressions/suppression.js';
import { suppressionExceptions, waiverExceptions } from './waivers/exceptions.js';
import type { Exception } from './waivers/exception.js';
import { judgeExceptions } from './waivers/judge-exceptions.js';

export interface TriageInput {
  readonly readings: readonly Reading[];
  readonly baseline: Baseline;
  readonly now: Date;
  /** When a signal was seen first (ISO 8601), by its id; undefined for one that is new. */
  readonly firstSeen: (id: string) => string | undefined;
  /** The branch that is checked, if it is known; only overrides that name a branch need it. */
  readonly branch?: string;
  readonly suppressions: readonly Suppression[];
  readonly suppressionProblems?: readonly SuppressionProblem[];
  /** Rule → its sensor. Without it an unused waiver is reported only when every enabled sensor answered. */
  readonly sensorOfRule?: ReadonlyMap<string, string>;
  /** True when only a part of the repository or of the sensors was asked for: then nothing is called unused. */
  readonly partial?: boolean;
}

export type UnknownReading = Extract<Reading, { outcome: 'unknown' }>;
export type ClearReading = Extract<Reading, { outcome: 'clear' }>;

export interface TriageResult {
  /** Most severe first, then by path, line, rule and id. Waived ones are among them, marked. */
  readonly findings: readonly Finding[];
  /** Findings that have one cause; see `groupByCause`. */
  readonly groups: readonly CauseGroup[];
  /** Sensors that could not answer; never counted as clear. */
  readonly unknown: readonly UnknownReading[];
  readonly clear: readonly ClearReading[];
  /** Signals of rules that the baseline switches off. */
  readonly off: readonly Signal[];
  /**
   * Ids of findings about unused waivers that are not among the findings and may be so all the same: not all answered that could have
   * needed the waiver. See `goneJudge`.
   */
  readonly undecided: ReadonlySet<string>;
}

/**
 * Gives each signal a severity, a deadline, a route and an owner, and says which rule decided (see `decider`). Waivers and
 * suppressions mark findings as accepted through their last day; the first that matches counts, waivers before suppressions.
 * What is wrong with them is itself a finding of sensor `governance`, which no waiver covers.
 *
 * @throws UserError when the time zone of `sla.calendar` is not known
 */
export function triage(input: TriageInput): TriageResult {
  const { readings, baseline, now } = input;
  const decide = decider(baseline, input.branch);
  const calendarOf = slaCalendar(baseline);
  const today = dayOf(now);
  const exceptions = [...waiverExceptions(baseline), ...input.suppressions.flatMap(suppressionExceptions)];
  const used = new Set<Exception>();
  const findings: Finding[] = [];
  const off: Signal[] = [];

  for (const reading of readings) {
    for (const signal of reading.outcome === 'signals' ? reading.signals : []) add(signal, exceptions);
  }
  const { signals, undecided } = judgeExceptions(input, exceptions, used, today);
  for (const signal of withDistinctIds([...signals, ...(input.suppressionProblems ?? []).map(problemSignal)])) add(signal, []);

  const sorted = findings.sort(bySeverityAndPlace);
  const groups = groupByCause(sorted);
  return {
    findings: withGroups(sorted, groups),
    groups,
    unknown: readings.filter((reading) => reading.outcome === 'unknown'),
    clear: readings.filter((reading) => reading.outcome === 'clear'),
    off,
    undecided,
  };

  function add(signal: Signal, candidates: readonly Exception[]): void {
    const verdict = decide(signal);
    if (verdict === 'off') {
      off.push(signal);
      return;
    }
    const matching = candidates.filter((exception) => exception.matches(signal));
    for (const exception of matching) used.add(exception);
    const waived = matching.find((exception) => exception.waived.until >= today)?.waived;
    const { severity, decision, slaHours, route, owner, labels } = verdict;
    findings.push({
      signal,
      severity,
      decision,
      route,
      ...(owner !== undefined && { owner }),
      ...slaClock(input.firstSeen(signal.id), slaHours, now, calendarOf(severity)),
      ...(waived !== undefined && { waived }),
      ...(labels !== undefined && { labels }),
    });
  }
}

function problemSignal({ path, line, column, message, comment }: SuppressionProblem): Signal {
  return governanceSignal(
    'invalid-suppression',
    [comment],
    { kind: 'suppression', path, line, column },
    {
      message: `this comment suppresses nothing: ${message}`,
      expected: '# sar-ignore[rule] until=YYYY-MM-DD reason',
      actual: comment,
    },
  );
}
