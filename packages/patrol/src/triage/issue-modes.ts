/** What is written for findings. `off`: nothing at all. `dashboard`: one issue with everything. `all`: besides, one for each P0 and P1. */
export const ISSUE_MODES = ['off', 'dashboard', 'all'] as const;
export type IssueMode = (typeof ISSUE_MODES)[number];
