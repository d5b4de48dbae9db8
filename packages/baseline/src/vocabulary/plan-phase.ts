/** Phases of the executable plan, in their order: those of the life cycle. */
export const PLAN_PHASES = ['SEARCH', 'TRIAGE', 'RESCUE', 'REINTEGRATE', 'PREVENT'] as const;
export type PlanPhase = (typeof PLAN_PHASES)[number];
