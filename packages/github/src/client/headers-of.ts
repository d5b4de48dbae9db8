import type { ApiHeaders } from './github-client.js';

/** Octokit's headers as text by lower-case name. */
export function headersOf(headers: Readonly<Record<string, string | number | undefined>> | undefined): ApiHeaders {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value !== undefined) texts[name.toLowerCase()] = String(value);
  }
  return texts;
}
