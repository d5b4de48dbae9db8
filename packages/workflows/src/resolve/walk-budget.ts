import type { Happening, Site } from './job-facts.js';

/**
 * What following one workflow file may still cost. Far above real files; calls that branch at every level would otherwise multiply
 * to billions of steps.
 */
export interface WalkBudget {
  /** Jobs, those of called workflows included. */
  jobs: number;
  /** Steps, those of called actions included. */
  steps: number;
  /** Characters of scripts, each counted as often as it is called. */
  characters: number;
}

/** Most happenings of one job. */
const MAX_HAPPENINGS = 20_000;
const CUT = 'more than is read of one workflow';

/** Of one workflow, and of all workflows of a repository together. */
const OF_WORKFLOW: WalkBudget = { jobs: 20_000, steps: 50_000, characters: 8_000_000 };
const OF_REPOSITORY: WalkBudget = { jobs: 40_000, steps: 200_000, characters: 60_000_000 };
const left = new WeakMap<object, WalkBudget>();

/** Follows one workflow of a repository within what is left for all of them. */
export function withinBudget<T>(repository: object, follow: (budget: WalkBudget) => T): T {
  const all = left.get(repository) ?? { ...OF_REPOSITORY };
  left.set(repository, all);
  const keys = ['jobs', 'steps', 'characters'] as const;
  const given = { jobs: 0, steps: 0, characters: 0 };
  for (const key of keys) given[key] = Math.min(OF_WORKFLOW[key], all[key]);
  const budget = { ...given };
  const result = follow(budget);
  for (const key of keys) all[key] = Math.max(0, all[key] - (given[key] - Math.max(0, budget[key])));
  return result;
}

/** Pays for something that happens at a site. False when the budget is used up; the job says so once. */
export function afford(budget: WalkBudget, cost: 'steps' | 'characters', amount: number, site: Site, happenings: Happening[]): boolean {
  budget[cost] -= amount;
  if (budget[cost] >= 0 && happenings.length < MAX_HAPPENINGS) return true;
  const last = happenings.at(-1);
  if (last?.kind !== 'unknown' || last.reason !== CUT) {
    happenings.push({ kind: 'unknown', site, reason: CUT, name: site.step.name?.value ?? `step ${site.step.index + 1}`, mayCache: true });
  }
  return false;
}
