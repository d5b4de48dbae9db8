import type { ShellWord } from '../shell/shell-command.js';
import { DYNAMIC_PATH, UNKNOWN_DIRECTORY } from './called-script.js';
import { folderOf, type CallSite } from './call-site.js';

/** Where a word of a command points: into the repository, out of it, or somewhere that is not known. */
export type RepositoryPath =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unknown'; readonly reason: string };

const MAX_PATH = 1000;
const OUTSIDE: RepositoryPath = { kind: 'outside' };
const DYNAMIC: RepositoryPath = { kind: 'unknown', reason: DYNAMIC_PATH };

/** A variable in front of a path: `$X`, `${X}`, `$env:X`. */
const VARIABLE = /^\$(?:\{(?:env:)?(\w+)\}|(?:env:)?(\w+))(?=[/]|$)/i;
const EXPRESSION = /^\$\{\{\s*([\w.]+)\s*\}\}(?=[/]|$)/;
/** Variables of the runner and of common tools that point out of the checkout. */
const OUTSIDE_VARIABLES = new Set(
  (
    'HOME USERPROFILE RUNNER_TEMP RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY TEMP TMP TMPDIR CONDA CONDA_PREFIX VIRTUAL_ENV GOPATH GOBIN GOROOT ' +
    'CARGO_HOME RUSTUP_HOME NVM_DIR PYENV_ROOT JAVA_HOME ANDROID_HOME ANDROID_SDK_ROOT LOCALAPPDATA APPDATA PROGRAMFILES PROGRAMDATA SYSTEMROOT ' +
    'VCPKG_INSTALLATION_ROOT HOMEBREW_PREFIX RUNNER_WORKSPACE'
  ).split(' '),
);
const ROOT = /^\$\(git rev-parse --show-toplevel\)(?=[/]|$)/;
const HERE = /^(?:\$\(pwd(?: -P)?\)|`pwd`)(?=[/]|$)/;
/** The ways in which scripts name the folder they are in. */
const OWN_FOLDER =
  /^(?:\$\((?:cd (?:-P )?(?:-- )?"?)?\$?\(?dirname (?:-- )?"?\$(?:0|\{0\}|\{BASH_SOURCE(?:\[0\])?\}|BASH_SOURCE)"?\)?"?(?: && pwd(?: -P)?)?\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\}|\$PSScriptRoot|%~dp0)(?=[/]|$)/i;

/**
 * The repository's path that a word names from where its command runs. The workspace's variables and expressions are the root,
 * variables set by the script count when they are literal, and `$(dirname "$0")` is the folder of the script that holds the command.
 */
export function repositoryPath(word: ShellWord, site: CallSite): RepositoryPath {
  // The folder of a batch file ends in a separator, so that a name may follow at once.
  let text = word.text
    .trim()
    .replaceAll('\\', '/')
    .replace(/^%~dp0(?=[^/])/i, '%~dp0/');
  if (text.length > MAX_PATH || /[\n\r\0]/.test(text)) return DYNAMIC;
  let base = site.directory;
  if (word.dynamic || text.startsWith('$') || /^%~dp0/i.test(text)) {
    // A variable may hold a path that starts with another one.
    for (let hops = 0; hops < 3; hops += 1) {
      const step = withoutPrefix(text, site);
      if (step === undefined) break;
      if (step.kind === 'outside') return OUTSIDE;
      text = step.rest;
      if (step.kind === 'from') {
        base = step.base;
        if (base === undefined) return { kind: 'unknown', reason: UNKNOWN_DIRECTORY };
        text = `./${text}`;
        break;
      }
    }
  }
  if (/[$`*?]|%\w+%/.test(text)) return DYNAMIC;
  if (text.startsWith('/') || text.startsWith('~') || /^[A-Za-z]:/.test(text)) return OUTSIDE;
  if (base === undefined) return { kind: 'unknown', reason: UNKNOWN_DIRECTORY };
  const path = joinPath(base, text);
  return path === undefined ? OUTSIDE : { kind: 'path', path };
}

/** A path from a directory, both relative to the root; undefined when it leaves the repository. */
export function joinPath(base: string, path: string): string | undefined {
  const parts = base === '' ? [] : base.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

type Prefix =
  | { readonly kind: 'from'; readonly base: string | undefined; readonly rest: string }
  | { readonly kind: 'text'; readonly rest: string }
  | { readonly kind: 'outside' };

function withoutPrefix(text: string, site: CallSite): Prefix | undefined {
  const from = (base: string | undefined, prefix: string): Prefix => ({
    kind: 'from',
    base,
    rest: text.slice(prefix.length).replace(/^\/+/, ''),
  });
  const expression = EXPRESSION.exec(text);
  if (expression !== null) {
    const name = (expression[1] ?? '').toLowerCase();
    if (name === 'github.workspace' || name === 'env.github_workspace') return from('', expression[0]);
    return name === 'runner.temp' || name === 'runner.tool_cache' || name === 'runner.workspace' ? { kind: 'outside' } : undefined;
  }
  const root = ROOT.exec(text);
  if (root !== null) return from('', root[0]);
  const here = HERE.exec(text);
  if (here !== null) return from(site.directory, here[0]);
  const own = OWN_FOLDER.exec(text);
  if (own !== null) return site.caller === undefined ? undefined : from(folderOf(site.caller), own[0]);
  const variable = VARIABLE.exec(text);
  if (variable === null) return undefined;
  const name = variable[1] ?? variable[2] ?? '';
  const { env } = site.command;
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  if (value !== undefined)
    return { kind: 'text', rest: value.text.trim().replaceAll('\\', '/').slice(0, MAX_PATH) + text.slice(variable[0].length) };
  const upper = name.toUpperCase();
  if (upper === 'GITHUB_WORKSPACE') return from('', variable[0]);
  if (upper === 'PWD') return from(site.directory, variable[0]);
  return OUTSIDE_VARIABLES.has(upper) ? { kind: 'outside' } : undefined;
}
