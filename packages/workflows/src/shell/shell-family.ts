/** The languages in which a `run` script can be written, as far as they are told apart. */
export type ShellLanguage = 'bash' | 'powershell' | 'cmd' | 'python' | 'other';

const LANGUAGES: ReadonlyMap<string, ShellLanguage> = new Map([
  ['pwsh', 'powershell'],
  ['powershell', 'powershell'],
  ['cmd', 'cmd'],
  ['python', 'python'],
  ['python3', 'python'],
  ['msys2', 'bash'],
  ['cygwin', 'bash'],
]);

/** Shells whose name ends in `sh` and whose syntax is not bash's. */
const OTHER_SYNTAX: ReadonlySet<string> = new Set(['fish', 'csh', 'tcsh', 'xonsh', 'nush']);

/**
 * The language of a script by the step's `shell`: a name, or a command line with `{0}` such as `bash -le {0}` or
 * `nix develop -c bash -e {0}`, where the last known name decides. Without a shell, and where only an expression names it,
 * it is bash: plain commands read alike in all of them.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax (jobs.<job_id>.steps[*].shell)
 */
export function shellLanguage(shell: string | undefined): ShellLanguage {
  const written = shell?.trim() ?? '';
  if (written === '' || written.startsWith('${{')) return 'bash';
  let found: ShellLanguage | undefined;
  for (const token of written.slice(0, 1000).split(/[\s"']+/)) found = languageOfName(token) ?? found;
  return found ?? 'other';
}

function languageOfName(token: string): ShellLanguage | undefined {
  const name = token
    .slice(Math.max(token.lastIndexOf('/'), token.lastIndexOf('\\')) + 1)
    .toLowerCase()
    .replace(/\.(exe|cmd|bat)$/, '');
  const known = LANGUAGES.get(name);
  if (known !== undefined) return known;
  return /^(?:[a-z][a-z0-9._-]*)?sh$/.test(name) && !OTHER_SYNTAX.has(name) ? 'bash' : undefined;
}
