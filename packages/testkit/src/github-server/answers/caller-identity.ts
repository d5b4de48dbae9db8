import { ApiError, type ApiCall } from '../contract/operation.js';
import { numberOf } from './node-id.js';

/** Who a caller is in commits, issues and checks. */
export function loginOf(call: Pick<ApiCall, 'caller'>): string {
  return call.caller.kind === 'anonymous' ? 'ghost' : call.caller.login;
}

/** The name and address that a caller's commits carry when the request gives none. */
export function signatureOf(call: Pick<ApiCall, 'caller'>): { readonly name: string; readonly email: string } {
  const login = loginOf(call);
  return { name: login, email: `${numberOf(login)}+${login}@users.noreply.github.com` };
}

/** True for bots: commits that they make through the API without an author of their own are signed by GitHub. */
export function isBot(call: Pick<ApiCall, 'caller'>): boolean {
  return call.caller.kind === 'workflow' || call.caller.kind === 'installation';
}

/** True when the caller holds a permission; `write` includes `read`. */
export function holds(call: Pick<ApiCall, 'caller'>, name: string, level: 'read' | 'write'): boolean {
  if (call.caller.kind === 'anonymous') return false;
  const held = call.caller.permissions[name];
  return held !== undefined && (level === 'read' || held !== 'read');
}

/** What GitHub says to a caller that lacks a permission on something it sees. */
export function notAccessible(call: Pick<ApiCall, 'caller'>): string {
  return `Resource not accessible by ${call.caller.kind === 'person' ? 'personal access token' : 'integration'}`;
}

/** Refuses a change of workflow files by a caller without the permission `workflows`; `GITHUB_TOKEN` never has it. */
export function requireWorkflows(call: Pick<ApiCall, 'caller'>, paths: Iterable<string>): void {
  for (const path of paths) {
    if (path.startsWith('.github/workflows/') && !mayChangeWorkflows(call)) throw new ApiError(403, notAccessible(call));
  }
}

export function mayChangeWorkflows(call: Pick<ApiCall, 'caller'>): boolean {
  return call.caller.kind !== 'workflow' && holds(call, 'workflows', 'write');
}
