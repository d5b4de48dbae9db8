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

export function walkBudget(): WalkBudget {
  return { jobs: 20_000, steps: 50_000, characters: 8_000_000 };
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
