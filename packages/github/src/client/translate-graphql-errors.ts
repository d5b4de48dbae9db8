import { quoteUntrusted, type UnknownReason } from '@sar/baseline';
import type { GraphqlError } from './github-client.js';
import { permissionText } from './permission-text.js';
import type { TranslatedError } from './translate-error.js';

const REASONS: ReadonlyMap<string | undefined, UnknownReason> = new Map([
  ['FORBIDDEN', 'forbidden'],
  ['INSUFFICIENT_SCOPES', 'forbidden'],
  ['NOT_FOUND', 'forbidden'],
  ['RATE_LIMITED', 'rate-limited'],
]);

/**
 * How GitHub refuses a commit that changes workflows: "refusing to allow a GitHub App to create or update workflow … without `workflows` permission", or
 * "`workflow` scope" of a classic token. That permission is missing then, and not the one that a commit needs otherwise.
 */
const WORKFLOW_WORDS = /\bwithout `workflows?` (?:permission|scope)\W*$/;

/** The same as `translateError` for the errors that a GraphQL call answers with status 200. */
export function translateGraphqlErrors(errors: readonly GraphqlError[], label: string, needs: string | undefined): TranslatedError {
  const first = errors[0];
  const reason = REASONS.get(first?.type) ?? 'failed';
  const said =
    errors.length === 0
      ? 'the answer is empty'
      : errors
          .slice(0, 3)
          .map(({ message }) => quoteUntrusted(message, 300))
          .join(', ');
  const need = reason === 'forbidden' ? permissionText(isAboutWorkflows(errors) ? 'workflows=write' : (needs ?? '')) : undefined;
  return { reason, detail: `cannot ${label}: ${said}${need === undefined ? '' : `. The token ${need}`}` };
}

function isAboutWorkflows(errors: readonly GraphqlError[]): boolean {
  return errors.some(({ message }) => WORKFLOW_WORDS.test(message.slice(0, 2000)));
}
