import { severityOf, type LabelDraft, type Subject } from '@sar/baseline';
import { DASHBOARD_LABEL } from './dashboard-memory.js';
import data from './issue-labels.json' with { type: 'json' };

/** The label of every issue that SAR keeps; they are listed by it. */
export const OWN_LABEL = 'sar';

/** The labels that SAR creates where they are not there. */
export const LABELS: readonly LabelDraft[] = data.labels;

/** Labels of SAR that say what an issue is about now: at most one of each kind is on an issue. */
const CHANGING = /^sar:(?:P[0-3]|L[1-5])$/i;

/** Names that mean something to SAR: an issue with `sar:halt` would halt it. */
const OWN = /^sar(?::|$)/i;

/** GitHub takes 100 labels on an issue. */
const MOST_EXTRA = 50;

/** The labels that the issue of a subject must have. */
export function subjectLabels(subject: Subject): readonly string[] {
  return [OWN_LABEL, `sar:${severityOf(subject)}`, `sar:${subject.root.signal.layer}`];
}

/** The labels that the dashboard must have. */
export const DASHBOARD_LABELS: readonly string[] = [OWN_LABEL, DASHBOARD_LABEL];

/** Labels that the baseline asks for: those of every issue, and those of its findings; in their order, each once, and none of SAR's own. */
export function extraLabels({ members }: Subject, configured: readonly string[]): readonly string[] {
  const asked = [...new Set([...configured, ...members.flatMap(({ labels }) => labels ?? [])])].slice(0, MOST_EXTRA);
  return distinct(asked).filter((label) => !OWN.test(label));
}

/** Those of SAR among labels: by them later runs find an issue. */
export function ownLabels(labels: readonly string[]): readonly string[] {
  const own = new Set(LABELS.map(({ name }) => name));
  return labels.filter((label) => own.has(label));
}

/**
 * The labels of an issue when it has those of SAR: people's own stay, and a severity or layer that is not its own any more goes.
 * GitHub's labels know no case.
 */
export function withLabels(current: readonly string[], wanted: readonly string[]): readonly string[] {
  const keys = new Set(wanted.map((label) => label.toLowerCase()));
  return distinct([...current.filter((label) => keys.has(label.toLowerCase()) || !CHANGING.test(label)), ...wanted]);
}

/** Whether two lists name the same labels, in whatever order and case. */
export function isSameLabels(a: readonly string[], b: readonly string[]): boolean {
  const key = (labels: readonly string[]): string => JSON.stringify(labels.map((label) => label.toLowerCase()).toSorted());
  return key(a) === key(b);
}

function distinct(labels: readonly string[]): readonly string[] {
  const keys = labels.map((label) => label.toLowerCase());
  return labels.filter((_label, at) => keys.indexOf(keys[at] ?? '') === at);
}
