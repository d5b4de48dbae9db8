/** Files that are kept parsed: a script names the same few again and again. */
const MAX_KEPT = 32;

/**
 * A reader that parses each text once: ten thousand `npm run` of one step ask one package.json ten thousand times. The texts of
 * the last files are kept; a result must not be changed by who asks for it.
 */
export function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(text, result);
    return result;
  };
}
