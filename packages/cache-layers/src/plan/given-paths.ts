import { posix, win32 } from 'node:path';
import { quoteUntrusted, UserError } from '@sar/baseline';
import type { Machine } from '../machine.js';
import secrets from './secret-files.json' with { type: 'json' };

const MAX_PATHS = 20;
/** What the cache's client takes for a pattern, and what no path on one line has. */
const SPECIAL = { posix: /[*?[\]\\\u0000-\u001f]/, windows: /[*?[\]\u0000-\u001f]/ };

/**
 * Absolute paths of an input, in the order given.
 *
 * @param lines absolute, below the home folder (`~/`), or relative to the workspace
 * @throws UserError for a path that would put a login, the home folder or the whole workspace into a cache, which anybody who may open a
 * pull request can read
 */
export function givenPaths(input: string, lines: readonly string[], machine: Machine): readonly string[] {
  const path = machine.os === 'windows' ? win32 : posix;
  if (lines.length > MAX_PATHS) throw new UserError(`the input "${input}" names ${lines.length} paths, and at most ${MAX_PATHS} are taken`);
  return [...new Set(lines.map((line) => checked(line)))];

  function checked(line: string): string {
    const full = isPattern(line, machine) ? line : path.resolve(machine.workspace, inHome(line, machine));
    const problem = pathProblem(full, machine);
    if (problem !== undefined) throw new UserError(`the input "${input}" names ${quoteUntrusted(line)}, which ${problem}`);
    return full;
  }
}

function inHome(line: string, { home }: Machine): string {
  return line === '~' || line.startsWith('~/') ? `${home}${line.slice(1)}` : line;
}

/** Why an absolute path is not to be cached; undefined when it may be. */
export function pathProblem(full: string, machine: Machine): string | undefined {
  const path = machine.os === 'windows' ? win32 : posix;
  if (isPattern(full, machine)) return 'is a pattern: name the folder itself';
  const holds = (inner: string) => inner === full || inner.startsWith(full.endsWith(path.sep) ? full : `${full}${path.sep}`);
  if (holds(machine.workspace)) return 'holds the whole workspace';
  if (holds(machine.home)) return 'holds the whole home folder';
  if (full.split(path.sep).includes('.git')) return 'is of git, with the tokens that it may keep';
  const secret = secrets.inHome.find(
    (name) => holds(path.join(machine.home, name)) || full.startsWith(path.join(machine.home, name, path.sep)),
  );
  return secret === undefined ? undefined : `holds ~/${secret}, where logins are kept`;
}

/** Whether the cache's client would take the path for a pattern: those are not cached. */
export function isPattern(path: string, { os }: Pick<Machine, 'os'>): boolean {
  return SPECIAL[os === 'windows' ? 'windows' : 'posix'].test(path) || /^[!#]/.test(path);
}
