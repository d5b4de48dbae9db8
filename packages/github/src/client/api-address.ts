import { quoteUntrusted, UserError } from '@sar/baseline';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** True for an address on this machine, where plain HTTP gives nothing away. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/**
 * Checks the address of GitHub's API and gives it without a trailing slash.
 *
 * @throws UserError unless it is `https`, or `http` on this machine, without user, query and fragment
 */
export function readApiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));
  if (url === undefined || !isSafe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    const shown = url !== undefined && url.username === '' && url.password === '' ? `: ${quoteUntrusted(text, 200)}` : '';
    throw new UserError(
      `the address of GitHub's API is not usable${shown}. Give an https address such as https://api.github.com or https://HOST/api/v3, without user, query and fragment; http is for this machine alone.`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
