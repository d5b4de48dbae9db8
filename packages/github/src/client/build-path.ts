/**
 * Fills a documented path (`/repos/{owner}/{repo}`) and adds the query. Undefined when a value cannot stand in a path: an empty one, `.`
 * and `..`, which would make it another path even when they are encoded.
 */
export function buildPath(
  template: string,
  parameters: Readonly<Record<string, string | number>> = {},
  query: Readonly<Record<string, string | number | boolean>> = {},
): string | undefined {
  let isFit = true;
  const path = template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? String(parameters[name]) : '';
    if (value === '' || value === '.' || value === '..' || /\p{Surrogate}/u.test(value)) isFit = false;
    return isFit ? encodeURIComponent(value) : '';
  });
  const search = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])).toString();
  if (!isFit) return undefined;
  return search === '' ? path : `${path}?${search}`;
}
