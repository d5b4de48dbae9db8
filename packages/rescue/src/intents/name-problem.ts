import denied from './denied-names.json' with { type: 'json' };

const NAME = /^[A-Z_][A-Z0-9_]{0,254}$/;

/**
 * What is wrong with a variable's name, or undefined. A name must be written exactly as GitHub stores it: it is refused rather
 * than turned to upper case, so that no two spellings mean one variable.
 */
export function nameProblem(name: string): string | undefined {
  if (!NAME.test(name)) return '`name` must be 1 to 255 of A–Z, 0–9 and _, not beginning with a digit';
  const byPrefix = denied.prefixes.find(({ prefix }) => name.startsWith(prefix));
  if (byPrefix !== undefined) return `names that begin with ${byPrefix.prefix} are never written: ${byPrefix.why}`;
  const byName = denied.names.find((entry) => entry.name === name);
  return byName === undefined ? undefined : `the name ${byName.name} is never written: ${byName.why}`;
}
