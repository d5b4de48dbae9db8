/**
 * The name of a distribution in a requirement (PEP 508) in its normal form (PEP 503); undefined for what names none: options, paths, addresses without
 * `#egg=`.
 */
export function requirementName(requirement: string): string | undefined {
  const text = requirement.slice(0, 1000).trim();
  const egg = /#(?:.*&)?egg=([A-Za-z0-9][\w.-]*)/.exec(text)?.[1];
  if (egg !== undefined) return normalName(egg);
  // The last part of the address of a repository is mostly the name of what is in it.
  const repository = /^(?:git|hg)\+\S*\/([A-Za-z0-9][\w.-]*?)(?:\.git)?(?:@\S*)?$/.exec(text)?.[1];
  if (repository !== undefined) return normalName(repository);
  const name = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:$|[[<>=!~;@,#(\s])/.exec(text)?.[1];
  return name === undefined ? undefined : normalName(name);
}

/** PEP 503: https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function normalName(name: string): string {
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}
