/** True when a text is what a pattern says, in which `*` stands for one character or more. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const [first = '', ...others] = parts;
  if (others.length === 0) return pattern === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of others.entries()) {
    if (index === others.length - 1 && part !== '') return text.length - part.length > at && text.endsWith(part);
    if (index === others.length - 1) return text.length > at;
    const found = text.indexOf(part, at + 1);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at === text.length;
}
