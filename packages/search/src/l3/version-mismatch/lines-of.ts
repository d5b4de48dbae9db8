/** Most lines of a file that are read, and most of a line: expressions over longer ones could take long. */
const MAX_LINES = 5000;
const MAX_LENGTH = 2000;

/** The lines of a text; those that are too long to say a version are empty. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n', MAX_LINES).map((line) => (line.length > MAX_LENGTH ? '' : line.endsWith('\r') ? line.slice(0, -1) : line));
}
