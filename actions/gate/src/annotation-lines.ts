import type { CheckAnnotation } from '@sar/baseline';
import { annotationLine, type Annotation } from '@sar/report';

/** The runner keeps this many annotations of a kind from a step: `_maxCountPerIssueType` of actions/runner. */
const MOST_OF_A_KIND = 10;
const KINDS: Readonly<Record<CheckAnnotation['level'], Annotation['kind']>> = { failure: 'error', warning: 'warning', notice: 'notice' };

/** Annotations as workflow commands, as many as the runner keeps. Where some are left out, the last notice says how many. */
export function annotationLines(annotations: readonly CheckAnnotation[]): readonly string[] {
  const all = firstOfEach(annotations, MOST_OF_A_KIND);
  const shown = all.length === annotations.length ? all : firstOfEach(annotations, MOST_OF_A_KIND - 1);
  const left = annotations.length - shown.length;
  const lines = shown.map(({ path, line, level, title, message }) =>
    annotationLine({ kind: KINDS[level], properties: { file: path, line, title }, message }),
  );
  const more: Annotation = { kind: 'notice', properties: { title: 'sar' }, message: `${left} more in the summary` };
  return left === 0 ? lines : [...lines, annotationLine(more)];
}

/** The first of each kind; the bound of notices leaves a place for the closing one. */
function firstOfEach(annotations: readonly CheckAnnotation[], notices: number): readonly CheckAnnotation[] {
  const used = { failure: 0, warning: 0, notice: 0 };
  return annotations.filter(({ level }) => {
    used[level] += 1;
    return used[level] <= (level === 'notice' ? notices : MOST_OF_A_KIND);
  });
}
