import { HALT_LABEL, type BoardIssue } from '@sar/baseline';

/** Whether an issue has the label that halts, in whatever case somebody made it: GitHub does not tell labels by that. */
export function hasHaltLabel({ labels }: Pick<BoardIssue, 'labels'>): boolean {
  return labels.some((label) => label.toLowerCase() === HALT_LABEL);
}
