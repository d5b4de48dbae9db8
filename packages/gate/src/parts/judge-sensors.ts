import { isAtLeast, type GateEvidence, type Severity, shellLine } from '@sar/baseline';
import type { CheckRun } from '../run/check-run.js';
import { worstOutcome, type PartResult } from '../run/part-result.js';
import { counted, cutText } from './bounded-text.js';
import { findingEvidence, MOST_FINDINGS } from './finding-evidence.js';

/** Items that no sensor could judge and that are told one by one. */
const MOST_UNJUDGED = 10;
const MAX_REASON = 500;
/** The least severity of a finding that fails a check where the baseline says nothing. */
const DEFAULT_FAIL_ON: Severity = 'P2';

/** Whether every sensor answered, of all that the baseline requires, and none found what is severe enough and not waived. */
export async function judgeSensors(
  sensors: readonly string[],
  failOn: Severity = DEFAULT_FAIL_ON,
  { ports }: CheckRun,
): Promise<PartResult> {
  const sensed = await ports.sense(sensors);
  const asked = new Set(sensors);
  const own = sensed.findings.filter(({ signal }) => asked.has(signal.sensor));
  const open = own.filter(({ severity, waived }) => waived === undefined && isAtLeast(severity, failOn));
  const waived = own.filter(({ severity, waived: by }) => by !== undefined && isAtLeast(severity, failOn)).length;
  const silent = sensed.unknown.filter(({ sensor }) => asked.has(sensor));
  const unjudged = sensed.unjudged.filter(({ sensor }) => asked.has(sensor));
  const needed = unjudged.filter(({ required }) => required);
  const told = [...needed, ...unjudged.filter((item) => !needed.includes(item))];
  const outcome = worstOutcome([open.length > 0 ? 'fail' : 'pass', silent.length + needed.length > 0 ? 'unknown' : 'pass']);
  const evidence: GateEvidence[] = [
    ...open.slice(0, MOST_FINDINGS).map(findingEvidence),
    ...(open.length > MOST_FINDINGS ? [{ text: `and ${open.length - MOST_FINDINGS} more findings` }] : []),
    ...silent.map(({ sensor, detail }) => ({ text: cutText(`${sensor} cannot answer: ${detail}`, MAX_REASON) })),
    ...told.slice(0, MOST_UNJUDGED).map(({ sensor, path, line, reason, name }) => ({
      text: cutText(`${sensor} did not judge ${name ?? 'this'}: ${reason}`, MAX_REASON),
      path,
      ...(line !== undefined && { line }),
    })),
    ...(unjudged.length > MOST_UNJUDGED ? [{ text: `and ${unjudged.length - MOST_UNJUDGED} more that were not judged` }] : []),
  ];
  const [first] = silent;
  const words = [
    ...(open.length > 0 ? [`${counted(open.length, 'finding')} of ${failOn} or more severe`] : []),
    ...(first === undefined ? [] : [cutText(`${first.sensor} cannot answer: ${first.detail}`, MAX_REASON)]),
    ...(silent.length > 1 ? [`${counted(silent.length - 1, 'more sensor')} cannot answer`] : []),
    ...(needed.length > 0 ? [`${counted(needed.length, 'required item')} that ${needed.length === 1 ? 'is' : 'are'} not known`] : []),
    ...(outcome === 'pass' ? [`${sensors.join(', ')}: nothing of ${failOn} or more severe`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(unjudged.length > needed.length ? [`${counted(unjudged.length - needed.length, 'item')} not judged`] : []),
  ];
  if (outcome === 'pass') return { outcome, detail: words.join(', '), evidence };
  const command = shellLine(['sar', 'search', ...sensors.flatMap((sensor) => ['--sensor', sensor]), '--fail-on', failOn]);
  return {
    outcome,
    detail: words.join(', '),
    evidence,
    remedy:
      open.length > 0
        ? 'Mend the findings; `sar explain` with the rule says how.'
        : 'Give the sensors what they need; each says what that is.',
    ...(command !== undefined && { command }),
  };
}
