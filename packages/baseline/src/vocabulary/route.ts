/** What happens next with a finding; `SEVERITY_TABLE.routes` says it in words. */
export const ROUTES = ['incident', 'dispatch', 'backlog', 'registry'] as const;
export type Route = (typeof ROUTES)[number];
