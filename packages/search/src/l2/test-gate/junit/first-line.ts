/** Most characters of a line that are shown. */
const MAX_LENGTH = 300;

/** The first line of a text that holds more than white space, shortened; undefined when there is none. */
export function firstLine(text: string): string | undefined {
  const line = text
    .split(/[\r\n]/, 200)
    .map((each) => each.trim())
    .find((each) => each !== '');
  return line === undefined ? undefined : line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}
