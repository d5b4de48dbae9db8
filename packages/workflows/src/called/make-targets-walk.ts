import type { GoalCandidate } from './make-goal-candidates.js';
import type { Makefile, MakeRule, RecipeLine } from './makefile-model.js';
import { stemOf, UNKNOWN_VALUE, type Scope } from './makefile-variables.js';

const MAX_DEPTH = 100;
const MAX_TARGETS = 5000;
/** Most prerequisites looked at in one call, and most that `$^` is spelled out for. */
const MAX_PREREQUISITES = 200_000;
const MAX_LISTED = 100;
/** Most variables that hold for one target and what it depends on. */
const MAX_TARGET_VARIABLES = 200;

/** A way through the targets of a makefile. */
export interface TargetWalk {
  readonly makefile: Makefile;
  readonly isFile: (name: string) => boolean;
  readonly seen: Set<string>;
  /** Pattern rules in use on the way here: one does not apply to its own prerequisites. */
  readonly open: Set<MakeRule>;
  /** Recipes in the order in which they run. */
  readonly found: { readonly recipe: readonly RecipeLine[]; readonly scope: Scope; readonly conditional: boolean }[];
  /** Prerequisites that may still be looked at. */
  left: number;
  tooDeep: boolean;
  /** True when a prerequisite has no rule and is no file. */
  unresolved: boolean;
}

export function targetWalk(makefile: Makefile, isFile: (name: string) => boolean): TargetWalk {
  return { makefile, isFile, seen: new Set(), open: new Set(), found: [], left: MAX_PREREQUISITES, tooDeep: false, unresolved: false };
}

interface RulesOfTarget {
  readonly rules: readonly MakeRule[];
  /** What `%` stands for, when a pattern gave the rule. */
  readonly stem: string | undefined;
}

/** The rules of a target; for one without, and without a file, the pattern rule with the shortest stem. */
export function rulesOf(target: string, { makefile, isFile, seen, open }: TargetWalk): RulesOfTarget | undefined {
  const rules = makefile.rules.get(target);
  if (rules !== undefined) return { rules, stem: undefined };
  if (seen.has(target) || makefile.patterns.length === 0 || target.includes('$') || isFile(target)) return undefined;
  let best: { rule: MakeRule; stem: string } | undefined;
  for (const { prefix, suffix, rule } of makefile.patterns) {
    const stem = rule.recipe.length === 0 || open.has(rule) ? undefined : stemOf(target, prefix, suffix);
    if (stem !== undefined && stem !== '' && (best === undefined || stem.length < best.stem.length)) best = { rule, stem };
  }
  return best && { rules: [best.rule], stem: best.stem };
}

/** Collects the recipes of a target behind those of its prerequisites; a target runs once. Its variables hold for them, too. */
export function visitTarget(target: string, walk: TargetWalk, inherited: Scope, depth: number): void {
  if (walk.seen.has(target)) return;
  const found = rulesOf(target, walk);
  if (found !== undefined) visitRules(target, found, walk, inherited, depth);
  else if (!walk.isFile(target)) walk.unresolved = true;
}

/** Collects the recipes of a goal that only the run names; with several candidates each of them is conditional. */
export function visitCandidates(candidates: readonly GoalCandidate[], walk: TargetWalk): void {
  const first = walk.found.length;
  for (const { target, rules, stem } of candidates) {
    if (!walk.seen.has(target)) visitRules(target, { rules, stem }, walk, new Map(), 0);
  }
  if (candidates.length < 2) return;
  for (const [index, entry] of walk.found.entries()) {
    if (index >= first) walk.found[index] = { ...entry, conditional: true };
  }
}

function visitRules(target: string, { rules, stem }: RulesOfTarget, walk: TargetWalk, inherited: Scope, depth: number): void {
  const { makefile, seen } = walk;
  seen.add(target);
  const own = makefile.targetVariables.get(target);
  const passed = own === undefined ? inherited : new Map([...inherited, ...own].slice(0, MAX_TARGET_VARIABLES));
  const normal: string[] = [];
  for (const rule of rules) {
    if (stem !== undefined) walk.open.add(rule);
    walk.left -= rule.prerequisites.length;
    if (depth > MAX_DEPTH || seen.size > MAX_TARGETS || walk.left < 0) {
      walk.tooDeep = true;
      return;
    }
    for (const [index, name] of rule.prerequisites.entries()) {
      const prerequisite = stem === undefined ? name : name.replace('%', () => stem);
      if (index < rule.normal && normal.length <= MAX_LISTED) normal.push(prerequisite);
      visitTarget(prerequisite, walk, passed, depth + 1);
      if (walk.tooDeep) return;
    }
    walk.open.delete(rule);
  }
  const withRecipe = rules.filter((rule) => rule.recipe.length > 0);
  // Of several recipes the last one counts; branches of a condition and `::` rules all do.
  const all = withRecipe.some((rule) => rule.double || rule.conditional);
  const scope = new Map([
    ...passed,
    ['@', target],
    ['<', normal[0] ?? ''],
    ['^', normal.length > MAX_LISTED ? UNKNOWN_VALUE : normal.join(' ')],
  ]);
  if (stem !== undefined) scope.set('*', stem);
  for (const rule of all ? withRecipe : withRecipe.slice(-1))
    walk.found.push({ recipe: rule.recipe, scope, conditional: rule.conditional });
}
