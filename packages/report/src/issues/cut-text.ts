/** The beginning of a text, with `…` where something is missing. Never cut within a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const isInPair = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
  return `${text.slice(0, isInPair ? end - 1 : end)}…`;
}

/** The end of a text, with `…` where something is missing. */
export function cutTextStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.length - most + 1;
  const isInPair = /[\udc00-\udfff]/.test(text[start] ?? '');
  return `…${text.slice(isInPair ? start + 1 : start)}`;
}
