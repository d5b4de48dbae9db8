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
  const need = reason === 'forbidden' ? permissionText(needs ?? '') : undefined;
  return { reason, detail: `cannot ${label}: ${said}${need === undefined ? '' : `. The token ${need}`}` };
}
