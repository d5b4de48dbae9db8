import type { Answer, GateEvidence, GateLine } from '@sar/baseline';
import { counted, cutText } from '../parts/bounded-text.js';
import type { Approval, Weakening } from './weakening.js';

/** Weakenings that are told one by one. */
const MOST_TOLD = 50;
const MAX_WORDS = 600;

/**
 * The line of a verdict about a change that weakens the gate: it fails until one of those who may has approved the judged commit.
 *
 * @param approval of the judged commit by one of the approvers; undefined when nobody has; unknown with the reason
 * @param approvers `gate.approvers` of the base, else its `owner`
 */
export function weakeningLine(
  weakenings: readonly Weakening[],
  approval: Answer<Approval | undefined>,
  approvers: readonly string[],
): GateLine {
  const line = {
    id: 'weakening:baseline',
    kind: 'weakening',
    title: 'The change does not weaken the gate',
    required: true,
    durationMs: 0,
  } as const;
  if (weakenings.length === 0)
    return { ...line, outcome: 'pass', detail: 'nothing of the change lets through more than before', evidence: [] };
  const evidence: GateEvidence[] = weakenings.slice(0, MOST_TOLD).map(({ words, path, line: at }) => ({
    text: cutText(words, MAX_WORDS),
    ...(path !== undefined && { path }),
    ...(at !== undefined && { line: at }),
  }));
  if (weakenings.length > MOST_TOLD) evidence.push({ text: `and ${weakenings.length - MOST_TOLD} more` });
  const what = `${counted(weakenings.length, 'change')} ${weakenings.length === 1 ? 'weakens' : 'weaken'} the gate, or may`;
  if (approval.known && approval.value !== undefined) {
    const { by, commit } = approval.value;
    return { ...line, outcome: 'pass', detail: `${what}; @${by} approved ${commit.slice(0, 12)}`, evidence };
  }
  const why = approval.known
    ? 'nobody who may has approved the commit'
    : `whether it is approved is not known: ${cutText(approval.detail, 500)}`;
  return { ...line, outcome: 'fail', detail: `${what}, and ${why}`, evidence, remedy: remedyOf(approvers) };
}

function remedyOf(approvers: readonly string[]): string {
  if (approvers.length === 0)
    return 'Take back what weakens it. Nobody may approve it, since the baseline of the base names neither `gate.approvers` nor `owner`.';
  return `Take back what weakens it, or ask ${approvers.join(' or ')} for a review that approves the newest commit; then run the gate again.`;
}
