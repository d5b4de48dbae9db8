// Every command of SAR that a page shows is one, and takes the options that it is shown with: in blocks of commands, in scripts of workflows, and in
// the README's table of commands, and in the sentences of all pages. What is no real line, such as `sar <command>`, is left out.
import { readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = [
  ...['.', 'docs', 'docs/guides', 'docs/actions'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
  ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}/README.md`),
];
/** What one reads to know which commands and options there are, by the words of a command; undefined when there is no such command. */
const helps = new Map();

const problems = [];
let count = 0;
for (const page of PAGES) {
  for (const { line, number } of shownLines(readFileSync(join(root, page), 'utf8'))) {
    count += 1;
    const problem = problemOf(line);
    if (problem !== undefined) problems.push(`${page}:${number}: ${line}\n  ${problem}`);
  }
}
if (count < 250) problems.push(`only ${count} commands were found`);
for (const problem of problems) console.error(problem);
console.log(`${count} shown commands, ${problems.length} of them wrong`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Lines of blocks, and cells of tables, that begin with the command. */
function shownLines(text) {
  let isInBlock = false;
  return text.split('\n').flatMap((line, at) => {
    if (/^\s*```/.test(line)) isInBlock = !isInBlock;
    const pattern = isInBlock ? /^\s*(?:\$ |- run: |run: |SAR_TOKEN=\S+ )?(sar [^#|>&<]+)/g : /`(sar [^`<]+)`/g;
    return [...line.matchAll(pattern)].flatMap(([, given]) => (/…|\.\.\./.test(given) ? [] : [{ line: given.trim(), number: at + 1 }]));
  });
}

function problemOf(line) {
  const words = line.split(/\s+/).slice(1);
  if (words[0] === 'help' || words[0]?.startsWith('-')) return undefined;
  const help = helpOf(words.slice(0, 2)) ?? helpOf(words.slice(0, 1));
  if (help === undefined) return `there is no command "sar ${words[0]}"`;
  const options = words.flatMap((word) => /^(--[a-z][\w-]*|-[a-z])(?:=|$)/.exec(word)?.[1] ?? []);
  const wrong = options.filter((option) => !help.split(/[\s,]+/).includes(option));
  return wrong.length === 0 ? undefined : `it does not take ${wrong.join(', ')}`;
}

function helpOf(words) {
  const key = words.join(' ');
  if (!/^[a-z-]+(?: [a-z-]+)?$/.test(key)) return undefined;
  if (!helps.has(key)) {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), 'help', ...words], { encoding: 'utf8' });
    helps.set(key, status === 0 ? stdout : undefined);
  }
  return helps.get(key);
}
