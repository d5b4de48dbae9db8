import { CI_STATES, readPercent, quoteUntrusted, type GateCheckSettings } from '@sar/baseline';
import type { CheckRun } from '../run/check-run.js';
import { unknownPart, type PartResult } from '../run/part-result.js';

const HOUR_MS = 3_600_000;
/** Clocks of two machines may differ by so much. */
const SKEW_MS = 300_000;
const PLAYBOOK = 'SAR-002';
const COMMAND = 'sar ci-health';
/** Only the list of the variables has their times. */
const TOKEN =
  'Give a token that reads variables, since only that tells how old the rate is: the input `variables-token` of the action, SAR_TOKEN of `sar gate`.';

/** Whether the published failure rate of CI is low enough, and young enough to be believed. */
export async function judgeFailureRate(
  settings: NonNullable<GateCheckSettings['failure-rate']>,
  { ports, degradedPercent }: CheckRun,
): Promise<PartResult> {
  const published = await ports.failureRate();
  if (!published.known)
    return {
      ...unknownPart(published.detail, `Let the CI health monitor publish the rate. ${TOKEN}`),
      playbook: PLAYBOOK,
    };
  const { text, measuredAt } = published.value;
  const percent = percentOf(text);
  if (percent === undefined)
    return unknownPart(
      `the published failure rate ${quoteUntrusted(text, 60)} cannot be read`,
      'Let the CI health monitor write it anew, as `<percent>:<state>`.',
    );
  const age = ageProblem(measuredAt, ports.now, settings['max-age-hours']);
  if (age !== undefined)
    return unknownPart(`the published failure rate is ${percent} %, but ${age}`, `Let the CI health monitor run. ${TOKEN}`);
  const most = settings['max-percent'] ?? degradedPercent;
  const detail = `${percent} % of CI runs failed, at most ${most} % may`;
  if (percent <= most) return { outcome: 'pass', detail, evidence: [{ text: `measured ${measuredAt ?? ''}` }] };
  return {
    outcome: 'fail',
    detail,
    evidence: [{ text: `measured ${measuredAt ?? ''}` }],
    remedy: 'Look at what fails and mend it; the rate falls with the runs that pass.',
    command: COMMAND,
    playbook: PLAYBOOK,
  };
}

/** The number of `<percent>:<state>`. */
function percentOf(text: string): number | undefined {
  const [percent = '', state, ...rest] = text.split(':');
  if (rest.length > 0 || !CI_STATES.some((each) => each === state)) return undefined;
  return readPercent(percent);
}

/** Why the rate's age does not let it be believed, in words. */
function ageProblem(measuredAt: string | undefined, now: Date, maxAgeHours: number): string | undefined {
  const time = measuredAt === undefined ? Number.NaN : Date.parse(measuredAt);
  if (Number.isNaN(time)) return 'nobody tells when it was measured';
  const age = now.getTime() - time;
  if (age < -SKEW_MS) return `it was measured in the future: ${measuredAt ?? ''}`;
  if (age > maxAgeHours * HOUR_MS) return `it is ${Math.floor(age / HOUR_MS)} hours old, and at most ${maxAgeHours} are believed`;
  return undefined;
}
