/** How long entries are worth keeping: for good, for 7 days, for 1 day. GitHub itself removes what is unused for 7 days. */
export const TIERS = ['live', 'common', 'ephemeral'] as const;
export type Tier = (typeof TIERS)[number];
