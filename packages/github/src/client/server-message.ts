import { asRecord } from './as-record.js';

/** What an error's body says, untrusted: `message`, and the messages or codes in `errors`, or a plain text. Empty when it says nothing. */
export function serverMessage(body: unknown): string {
  if (typeof body === 'string') {
    const text = body.trim();
    return text.startsWith('<') ? '' : text.slice(0, 500);
  }
  const { message, errors } = asRecord(body) ?? {};
  const parts = typeof message === 'string' ? [message] : [];
  for (const error of Array.isArray(errors) ? errors.slice(0, 5) : []) {
    const part = typeof error === 'string' ? error : (asRecord(error)?.['message'] ?? asRecord(error)?.['code']);
    if (typeof part === 'string') parts.push(part);
  }
  return parts.join('; ').slice(0, 500);
}
