import type { ShellWord } from '../shell/shell-command.js';

/** What an argument of an installing command is: a path of the repository, a built package on disk, or a package's name. */
export type ArgumentKind = 'local' | 'artifact' | 'pinned' | 'plain';

const ARTIFACT = /\.(?:whl|tgz|deb|rpm|gem|nupkg|zip|vsix|tar\.(?:gz|bz2|xz))(?:\[[^\]]*\])?$/i;

/** Tells paths, built packages and names apart. `.[dev]`, `./x`, `x/`, `$GITHUB_WORKSPACE/x` are paths; a URL is a name. */
export function argumentKind(text: string): ArgumentKind {
  const path = text.startsWith('file:') ? text.slice(5) : text;
  if (path.includes('://')) return 'plain';
  if (ARTIFACT.test(path)) return 'artifact';
  const local = /^(?:\.{1,2}(?:$|[/\\[])|[/~]|[a-z]:[/\\]|\$\{?GITHUB_WORKSPACE|\$\{\{\s*github\.workspace)/i;
  if (local.test(path) || /[/\\]$/.test(path) || path.endsWith('.go')) return 'local';
  return path.indexOf('@') > 0 ? 'pinned' : 'plain';
}

/** The package's name alone: without version, extras, markers and channel. Text that only the run knows stays as written. */
export function packageName(word: ShellWord): string {
  const { text } = word;
  const direct = /^([\w.-]+)(?:\[[^\]]*\])? ?@ ?[a-z+]+:\/\//i.exec(text);
  if (direct?.[1] !== undefined) return direct[1];
  if (text.includes('://') || text.startsWith('$')) return text;
  const named = text.includes('::') ? text.slice(text.indexOf('::') + 2) : text;
  const scope = named.startsWith('@') ? 1 : 0;
  const end = named.slice(scope).search(/[@=<>~!;:[^\s]/);
  return end < 0 ? named : named.slice(0, end + scope);
}
