/** What goes wrong with a request. `afterEffect`: the server did what was asked, and only the answer is lost. */
export type Fault =
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503; readonly afterEffect?: boolean; readonly retryAfterSeconds?: number }
  | { readonly kind: 'limited'; readonly status: 403 | 429; readonly retryAfterSeconds: number }
  | { readonly kind: 'reset'; readonly afterEffect?: boolean }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'cut-off' };

/** Which requests: by operation id (`actions/create-repo-variable`, `graphql`), by method and path, or all. */
export type FaultMatch = 'any' | { readonly operation: string } | { readonly method?: string; readonly path?: string };

/** One word for the log: `status 502`, `reset`, `reset after effect`. */
export function faultName(fault: Fault): string {
  const what = 'status' in fault ? `${fault.kind} ${fault.status}` : fault.kind;
  return 'afterEffect' in fault && fault.afterEffect === true ? `${what} after effect` : what;
}

/** True when the server acts as asked before the fault shows. */
export function actsFirst(fault: Fault): boolean {
  return fault.kind === 'slow' || fault.kind === 'cut-off' || ('afterEffect' in fault && fault.afterEffect === true);
}

/** Whether a request is one of those. */
export function matchesFault(
  match: FaultMatch,
  request: { readonly operationId: string | undefined; readonly method: string; readonly path: string },
): boolean {
  if (match === 'any') return true;
  if ('operation' in match) return match.operation === request.operationId;
  return (
    (match.method === undefined || match.method.toUpperCase() === request.method) &&
    (match.path === undefined || match.path === request.path)
  );
}
