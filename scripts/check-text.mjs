// Checks the text of every file that is or would be committed: no unfinished work, no path of one machine, no host of a package registry.
// The rules are in text-rules.json; what is unread there is generated, third-party or a fixture.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const data = JSON.parse(readFileSync(new URL('text-rules.json', import.meta.url), 'utf8'));
const unread = data.unread.map((pattern) => new RegExp(pattern));
const rules = data.rules.map(({ name, pattern, only = '' }) => ({ name, pattern: new RegExp(pattern), only: new RegExp(only) }));

/** This checkout's own path and the home directory, when they are long enough to mean something. */
const OWN_PATHS = [root, homedir()].filter((path) => path.split(/[/\\]/).filter(Boolean).length > 1);

/** What is wrong with a file's text, one line each: `path:line: name: the line`. */
export function textProblems(path, text) {
  const applying = rules.filter(({ only }) => only.test(path));
  return text.split('\n').flatMap((line, index) => {
    const found = applying.filter(({ pattern }) => pattern.test(line)).map(({ name }) => name);
    if (OWN_PATHS.some((own) => line.includes(own))) found.push('a path of this machine');
    return [...new Set(found)].map((name) => `${path}:${index + 1}: ${name}: ${line.trim().slice(0, 120)}`);
  });
}

/** Of generated and third-party files only this machine's own paths are looked for: a bundle may carry them by accident. */
function ownPathProblems(path, text) {
  return OWN_PATHS.filter((own) => text.includes(own)).map(() => `${path}: a path of this machine`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const problems = listed
    .split('\0')
    .filter(Boolean)
    .flatMap((path) => {
      const text = readText(join(root, path));
      if (text === undefined) return [];
      return unread.some((pattern) => pattern.test(path)) ? ownPathProblems(path, text) : textProblems(path, text);
    });
  for (const line of problems) console.error(line);
  if (problems.length > 0) process.exitCode = 1;
}

/** Undefined for a file that is deleted but still in the index, a link to a folder, or binary. */
function readText(path) {
  try {
    const bytes = readFileSync(path);
    return bytes.includes(0) ? undefined : bytes.toString('utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
    throw error;
  }
}
