import { known, unknown, UserError, type Answer, type Finding, type GateLine } from '@sar/baseline';
import { proofLines, type GatePorts } from '@sar/gate';
import { everySensor, isEnabled } from '../survey.js';
import type { ComparedFindings } from './compare-findings.js';
import type { OpenGate } from './open-gate.js';

/**
 * A line for each finding that is to be gone. What was there before is what the sensors find in the base, and what documents of findings
 * tell that were handed over: of variables and other things outside of the files, those alone know.
 */
export async function proofs(
  opened: OpenGate,
  asked: readonly string[],
  ports: GatePorts,
  compared: () => Promise<ComparedFindings | undefined>,
): Promise<readonly GateLine[]> {
  if (asked.length === 0) return [];
  return proofLines(asked, { before: await answered(async () => findingsBefore(opened, await compared())), ports });
}

/** What git cannot read makes the proof unknown, and hides no other line. */
async function answered<T>(read: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return unknown('failed', error.message);
    throw error;
  }
}

async function findingsBefore(opened: OpenGate, compared: ComparedFindings | undefined): Promise<Answer<readonly Finding[]>> {
  const told = opened.before;
  if (compared === undefined && told.length === 0)
    return unknown('not-configured', 'there is neither a base nor a document of findings (sar.triage/1) among the reports');
  return known([...(compared?.before ?? []), ...ofRunningSensors(told, opened)]);
}

/** A document is of other people's making: it starts no sensor, and so no program, that the baseline has switched off and no check names. */
function ofRunningSensors(told: readonly Finding[], { survey: { baseline } }: OpenGate): readonly Finding[] {
  const named = new Set(Object.values(baseline.gate.checks).flatMap((check) => check?.sensors ?? []));
  const off = new Set(everySensor(baseline).flatMap((sensor) => (isEnabled(baseline, sensor) || named.has(sensor.id) ? [] : [sensor.id])));
  return told.filter(({ signal }) => !off.has(signal.sensor));
}
