import { display, displayName } from '../reference.js';
import type { ReferenceJudge } from '../verdict.js';
import { behindInWords, majorsBehind, mindNotes } from './majors-behind.js';

/**
 * A reference one or more majors behind the newest known, while nothing worse is to be said of it. One major behind on a runtime
 * that is in order is how most well-kept repositories look, so it shows only under `--pedantic`.
 */
export const outdatedMajor: ReferenceJudge = (reference, context) => {
  const behind = majorsBehind(reference, context);
  if (behind === undefined) return undefined;
  return {
    rule: 'outdated-major',
    impact: 'advisory',
    message: `${display(reference)} is ${behindInWords(behind)} (known since ${behind.since}).`,
    expected: `${displayName(reference)}@${behind.tag}`,
    help: `Move up to ${behind.tag} after reading its release notes.${mindNotes(behind.notes)}`,
    ...(behind.majors === 1 && { pedantic: true }),
  };
};
