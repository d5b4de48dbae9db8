/** Gives one copy of equal texts. */
export type TextPool = (text: string) => string;

/** Thousands of runs share their branches, commits, workflows and people; each is kept once. */
export function createTextPool(): TextPool {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  };
}
