// Reads a tutorial: the files that it tells to write or edit and the commands that it tells to run, with what each prints, in the order of the page.

/** A line that stands for any number of lines of the real output. */
const SOME_LINES = '[…]';
const FENCE = /^(?:(?<verb>In )?`(?<path>[^`\n]+)`:\n+)?```(?<language>\w*)\n(?<text>.*?)^```$/gms;

/**
 * The steps of a page:
 *
 * - a line that is the path of a file (`` `cart.js`: ``) before a block: the block is the file
 * - `` In `cart.js`: `` before a block `diff`: in the file, lines that begin with `-` give way to those that begin with `+`
 * - a block `console`: lines that begin with `$ ` are commands, the lines behind each are what it prints
 * - every other block shows something, and is no step
 *
 * @throws when a block `console` does not begin with a command
 */
export function readTutorial(markdown) {
  return [...markdown.matchAll(FENCE)].flatMap(({ index, groups: { verb, path, language, text } }) => {
    const line = markdown.slice(0, index).split('\n').length;
    if (path !== undefined) return [{ kind: verb === undefined ? 'file' : 'edit', path, text, line }];
    if (language !== 'console') return [];
    if (!text.startsWith('$ ')) throw new Error(`line ${line}: a block "console" begins with a command`);
    return commandsOf(text, line);
  });
}

function commandsOf(text, line) {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...printed] = part.replace(/\n$/, '').split('\n');
      return { kind: 'command', words: wordsOf(command), command, printed, line };
    });
}

/**
 * A text with the edit of a block `diff`: each run of `-` lines, then `+` lines, is one place.
 *
 * @throws when a place is not in the text, or more than once
 */
export function edited(text, diff) {
  return [...diff.matchAll(/((?:^-.*\n)+)((?:^\+.*\n)*)/gm)].reduce((current, [, removed, added]) => {
    const from = unmarked(removed);
    if (current.split(from).length !== 2) throw new Error(`there once, and no more, must be\n${from}`);
    return current.replace(from, () => unmarked(added));
  }, text);
}

function unmarked(lines) {
  return lines.replaceAll(/^[-+]/gm, '');
}

/** The words of a command: separated by blanks, and those in double quotes are one. There is no shell. */
export function wordsOf(command) {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
}

/** Whether the real output is what the page shows, where `[…]` stands for any number of lines, and times may differ. */
export function isShown(printed, real) {
  const wanted = printed.map(withoutTimes);
  const given = linesOf(real).map(withoutTimes);
  /** Places of `given` that everything so far can end at. */
  let ends = new Set([0]);
  for (const line of wanted) {
    const next = new Set();
    for (const end of ends) {
      if (line === SOME_LINES) for (let at = end; at <= given.length; at += 1) next.add(at);
      else if (given[end] === line) next.add(end + 1);
    }
    ends = next;
  }
  return ends.has(given.length);
}

/** The lines of an output, without blanks at their ends. */
export function linesOf(text) {
  const lines = text.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** How long something took differs from run to run, whether it is shown at all, and so does the room for it. */
function withoutTimes(line) {
  return line
    .trimEnd()
    .replaceAll(/ +\d+(?:\.\d+)? (?:ms|s)\b/g, '  ')
    .replaceAll(/(\S) {2,}/g, '$1  ');
}
