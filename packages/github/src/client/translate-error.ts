import { quoteUntrusted, type UnknownReason } from '@sar/baseline';
import type { ApiHeaders } from './github-client.js';
import { permissionText } from './permission-text.js';
import { rateLimitOf } from './rate-limit.js';

/** A request that failed, as far as its translation needs it. */
export interface FailedRequest {
  /** Undefined when no answer came. */
  readonly status: number | undefined;
  readonly headers: ApiHeaders;
  /** GitHub's message, or the connection's; untrusted. */
  readonly message: string;
  /** What was being done, to go after "cannot". */
  readonly label: string;
  /** The permission that the operation is known to need; GitHub's own header goes first. */
  readonly needs?: string | undefined;
  readonly isAuthenticated: boolean;
}

export interface TranslatedError {
  readonly reason: UnknownReason;
  readonly detail: string;
}

const ARCHIVED = /\bwas archived so is read-only\b/i;

/** Says for people why a request failed, how to mend it and what works without it. Every failure of HTTP is put into words here and nowhere else. */
export function translateError(failed: FailedRequest): TranslatedError {
  const { reason, why } = judge(failed);
  return { reason, detail: `cannot ${failed.label}: ${why}` };
}

function judge(failed: FailedRequest): { readonly reason: UnknownReason; readonly why: string } {
  const { status, headers, message, isAuthenticated } = failed;
  const said = message === '' ? '' : `: ${quoteUntrusted(message, 300)}`;
  if (status === undefined) return { reason: 'unreachable', why: `GitHub could not be reached${said}` };
  // A 503 may ask to wait too, but says nothing about what was done.
  if (status < 500 && rateLimitOf(status, headers, message, 0) !== undefined) {
    return {
      reason: 'rate-limited',
      why: `GitHub's rate limit is used up (HTTP ${status})${said}. Run it again later, or with a token that has a larger limit`,
    };
  }
  if (status >= 500) return { reason: 'unreachable', why: `GitHub answered with HTTP ${status}${said}. Run it again later` };
  if (status === 401) return isAuthenticated ? badToken(said) : noToken(failed, 'GitHub answers nobody without a token');
  if (status === 403) return forbidden(failed, said);
  if (status === 404) return notFound(failed);
  if (status === 410) return { reason: 'not-configured', why: `it is switched off there (HTTP 410)${said}` };
  return { reason: 'failed', why: `GitHub answered with HTTP ${status}${said}` };
}

function badToken(said: string): { readonly reason: UnknownReason; readonly why: string } {
  return {
    reason: 'forbidden',
    why: `GitHub does not accept the token (HTTP 401)${said}. It is mistyped, expired or revoked: pass a new one`,
  };
}

function noToken(failed: FailedRequest, what: string): { readonly reason: UnknownReason; readonly why: string } {
  const need = needOf(failed);
  return { reason: 'no-token', why: `${what}. Pass a token${need === undefined ? '' : `; it ${need}`}` };
}

function forbidden(failed: FailedRequest, said: string): { readonly reason: UnknownReason; readonly why: string } {
  if (!failed.isAuthenticated) return noToken(failed, `GitHub does not answer it without a token (HTTP 403)${said}`);
  if (failed.headers['x-github-sso']?.startsWith('required') === true) {
    return {
      reason: 'forbidden',
      why: 'the organisation asks for single sign-on (HTTP 403): authorise the token for it in its settings, under "Configure SSO"',
    };
  }
  // No permission helps here, whatever GitHub's header names.
  if (ARCHIVED.test(failed.message)) {
    return { reason: 'forbidden', why: 'the repository is archived, which makes it read-only (HTTP 403). Unarchive it in its settings' };
  }
  const need = needOf(failed);
  return { reason: 'forbidden', why: need === undefined ? `GitHub forbids it (HTTP 403)${said}` : `the token ${need} (HTTP 403${said})` };
}

/** What a token may not see is answered like what is not there, so a 404 never says which of the two it is. */
function notFound(failed: FailedRequest): { readonly reason: UnknownReason; readonly why: string } {
  const what = 'GitHub finds nothing there (HTTP 404)';
  if (!failed.isAuthenticated) return noToken(failed, `${what}, which is also its answer about what is private`);
  const need = needOf(failed);
  const other =
    need === undefined ? 'the token may not see it: check its repositories and permissions' : `it is a permission: the token ${need}`;
  return { reason: 'forbidden', why: `${what}. Either it does not exist, or ${other}` };
}

function needOf({ headers, needs }: FailedRequest): string | undefined {
  return permissionText(headers['x-accepted-github-permissions'] ?? '') ?? permissionText(needs ?? '');
}
