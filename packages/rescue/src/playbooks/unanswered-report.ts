import type { Answer, StepReport } from '@sar/baseline';
import type { RescuePorts } from './rescue-ports.js';

type Refusal = Pick<Extract<Answer<unknown>, { readonly known: false }>, 'reason' | 'detail'>;

/** Reasons that a later run may not meet again. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'rate-limited']);
/** Reasons that somebody has to do something about. */
const MISSING: ReadonlySet<string> = new Set(['no-token', 'forbidden', 'not-configured', 'unsupported']);

/**
 * The report of a step whose port did not answer, or refused to write: `not-now` for what passes and for a halt, `not-possible` for what is missing, else `failed`.
 *
 * @param what what was tried, before a colon
 */
export async function unansweredReport(
  what: string,
  { reason, detail }: Refusal,
  { guard }: Pick<RescuePorts, 'guard'>,
): Promise<Omit<StepReport, 'step'>> {
  const words = `${what}: ${detail}`;
  if (PASSING.has(reason)) return { outcome: 'not-now', words };
  if (MISSING.has(reason)) return { outcome: 'not-possible', words };
  const verdict = await guard.check();
  return verdict.isAllowed ? { outcome: 'failed', words } : { outcome: 'not-now', words: verdict.reason };
}

/** The report of a plan that met the same: what passes is planned, since a later run looks again. */
export function plannedReport(report: Omit<StepReport, 'step'>): Omit<StepReport, 'step'> {
  return report.outcome === 'not-now' ? { ...report, outcome: 'would-do' } : report;
}
