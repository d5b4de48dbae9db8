/** Lines and UTF-16 units at the top that are looked at; a note of a generator stands there. */
const LINES = 10;
const LENGTH = 4000;
/** The words of such a note, in their order. */
const NOTE = [/(?:\b|auto-?)generated\b/i, /\b(?:do not|don't|never)\b/i, /\b(?:edit|modify|change)\b/i];

/**
 * Whether a text says at its top that a program writes it and that nobody should edit it: an edit would be undone by the next run of that
 * program. The words may stand on different lines: https://pkg.go.dev/cmd/go#hdr-Generate_Go_files_by_processing_source
 */
export function isGenerated(text: string): boolean {
  let rest = text.slice(0, LENGTH).split('\n', LINES).join(' ');
  if (/@generated\b/.test(rest)) return true;
  // One after the other, since one expression for all would try every combination.
  return NOTE.every((words) => {
    const at = rest.search(words);
    rest = rest.slice(Math.max(0, at));
    return at !== -1;
  });
}
