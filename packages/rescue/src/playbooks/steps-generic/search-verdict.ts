import { attempt, known, type StepOutcome } from '@sar/baseline';
import { findingsLeft, type SoughtFinding } from '../engine/findings-left.js';
import type { StepContext } from '../step-kind.js';

/** What a search says: whether the findings are gone, and in words why not. */
export interface SearchVerdict {
  readonly isClear: boolean;
  readonly words: string;
  readonly details: readonly string[];
}

const MOST_DETAILS = 20;

/**
 * Searches again for the findings of a subject.
 *
 * @param others sensors that must have no finding at all, where they did not find those of the subject
 */
export async function searchVerdict(
  { ports, subject }: StepContext,
  sensors: readonly string[],
  others: readonly string[],
): Promise<SearchVerdict> {
  const sought: readonly SoughtFinding[] = subject.findings
    .filter(({ sensor }) => sensors.includes(sensor))
    .map(({ id, sensor, artefact: { path } }) => ({ id, sensor, path }));
  const asked = [...new Set([...sensors, ...others])];
  const sensed = await attempt(async () => known(await ports.sense(asked)));
  if (!sensed.known) return { isClear: false, words: `the search failed: ${sensed.detail}`, details: [] };
  const left = findingsLeft(sought, sensed.value);
  if (left.kind === 'unknown') return { isClear: false, words: left.words, details: [] };
  const strays = sensed.value.filter(({ sensor }) => others.includes(sensor) && !sensors.includes(sensor));
  const unknown = strays.find(({ outcome }) => outcome === 'unknown');
  const missing = others.find((id) => !sensed.value.some(({ sensor }) => sensor === id));
  if (unknown !== undefined || missing !== undefined)
    return { isClear: false, words: `${unknown?.sensor ?? missing ?? ''} could not tell`, details: [] };
  const signals = [
    ...(left.kind === 'there' ? left.signals : []),
    ...strays.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals : [])),
  ];
  if (signals.length === 0)
    return { isClear: true, words: `${asked.join(', ')} ${asked.length === 1 ? 'finds' : 'find'} nothing of it any more`, details: [] };
  return {
    isClear: false,
    words: `${signals.length} ${signals.length === 1 ? 'finding is' : 'findings are'} there still`,
    details: signals.slice(0, MOST_DETAILS).map(({ sensor, rule, artefact, message }) => `${sensor}/${rule} ${artefact.path}: ${message}`),
  };
}

/** How something that is not so yet is left: for a later run, or, once it took too long, as failed. */
export async function untilDeadline(
  context: StepContext,
  withinMinutes: number,
): Promise<{ readonly outcome: Extract<StepOutcome, 'waiting' | 'failed'>; readonly until: string }> {
  const since = context.remembered['since'] ?? context.ports.now().toISOString();
  // Others may write into the journal: what is no time there has begun with the attempt.
  const begun = Date.parse(since);
  const end = (Number.isNaN(begun) ? Date.parse(context.startedAt) : begun) + withinMinutes * 60_000;
  const until = new Date(end).toISOString();
  if (context.ports.now().getTime() >= end) return { outcome: 'failed', until };
  // What is remembered is not written again: looking leaves no trace.
  if (context.remembered['since'] === undefined) await context.remember({ since });
  return { outcome: 'waiting', until };
}
