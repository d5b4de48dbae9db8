/**
 * Path and query of the next page that a `Link` header names, below the API's address; undefined when there is none, `foreign` when
 * it leads elsewhere. Octokit takes `:name` and `{name}` for places to fill in, so these characters are escaped.
 */
export function nextPage(link: string | undefined, apiUrl: string): string | 'foreign' | undefined {
  const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  if (next === undefined) return undefined;
  const url = URL.canParse(next) ? new URL(next) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return 'foreign';
  if (!url.href.startsWith(`${apiUrl}/`)) return 'foreign';
  return url.href.slice(apiUrl.length).replace(/[:{}]/g, encodeURIComponent);
}
