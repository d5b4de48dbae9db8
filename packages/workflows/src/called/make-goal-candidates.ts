import type { Makefile, MakeRule } from './makefile-model.js';
import { UNKNOWN_VALUE } from './makefile-variables.js';

/** A rule that a goal may mean. */
export interface GoalCandidate {
  readonly target: string;
  readonly rules: readonly MakeRule[];
  /** What `%` stands for, when the rule is a pattern. */
  readonly stem: string | undefined;
}

/** With more candidates than this nothing useful is known of the goal. */
const MAX_CANDIDATES = 6;
const MAX_GOAL = 300;
/** What only the run knows in a goal: an expression, a variable, a substitution. */
const HOLE = /\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$\w+|`[^`]*`/;

/**
 * The rules with a recipe that a goal such as `pkg/${GOOS}_${GOARCH}/nomad` may mean; empty when none fits, when too many do, or
 * when nothing of the goal is known.
 */
export function goalCandidates(goal: string, makefile: Makefile): readonly GoalCandidate[] {
  const pieces = goal.slice(0, MAX_GOAL).split(HOLE);
  if (
    goal.length > MAX_GOAL ||
    pieces.length < 2 ||
    !pieces.some((piece) => /\w/.test(piece)) ||
    pieces.some((piece) => /[$`]/.test(piece))
  )
    return [];
  const found: GoalCandidate[] = [];
  for (const [target, rules] of makefile.rules) {
    if (target.startsWith('.') || !fits(target, pieces)) continue;
    // A target without a recipe of its own runs what it depends on.
    if (rules.some((rule) => rule.recipe.length > 0 || rule.prerequisites.length > 0)) found.push({ target, rules, stem: undefined });
    if (found.length > MAX_CANDIDATES) return [];
  }
  for (const { prefix, suffix, rule } of makefile.patterns) {
    if (rule.recipe.length === 0 || !mayBeAlike(pieces, prefix, suffix)) continue;
    found.push({ target: `${prefix}${UNKNOWN_VALUE}${suffix}`, rules: [rule], stem: UNKNOWN_VALUE });
    if (found.length > MAX_CANDIDATES) return [];
  }
  return found;
}

/** Whether a name has the pieces in order, the first in front and the last at its end. */
function fits(name: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  const end = name.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = name.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}

/** Whether some name has the pieces and is of the pattern `prefix%suffix`: what both say of its beginning and its end must agree. */
function mayBeAlike(pieces: readonly string[], prefix: string, suffix: string): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  return (first.startsWith(prefix) || prefix.startsWith(first)) && (last.endsWith(suffix) || suffix.endsWith(last));
}
