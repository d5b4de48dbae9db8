/** Interpreters of shebang lines, and the shell whose syntax they read. */
const SHELLS: ReadonlyMap<string, string> = new Map([
  ['sh', 'sh'],
  ['dash', 'sh'],
  ['ash', 'sh'],
  ['bash', 'bash'],
  ['ksh', 'bash'],
  ['zsh', 'zsh'],
  ['pwsh', 'pwsh'],
  ['powershell', 'pwsh'],
]);
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['sh', 'sh'],
  ['bash', 'bash'],
  ['zsh', 'zsh'],
  ['ps1', 'pwsh'],
  ['bat', 'cmd'],
  ['cmd', 'cmd'],
]);

/** The shell of a program's name or path: `bash` for `/usr/bin/env bash -e`; undefined when it is no shell that is read. */
export function shellOfProgram(commandLine: string): string | undefined {
  return SHELLS.get(programOf(commandLine));
}

/** The program of a command line, behind `env`, without folder and `.exe`, in lower case. */
function programOf(commandLine: string): string {
  const words = commandLine
    .slice(0, 300)
    .trim()
    .split(/\s+/)
    .map((word) => word.slice(word.lastIndexOf('/') + 1));
  const program = words[0] === 'env' ? words.slice(1).find((word) => !word.startsWith('-') && !word.includes('=')) : words[0];
  return (program ?? '').replace(/\.exe$/i, '').toLowerCase();
}

/** Interpreters whose scripts are in a language of their own and need nothing to be installed first. */
const PLAIN_INTERPRETERS = /^(?:|python[\d.]*|pypy[\d.]*|node|nodejs|perl|php|ruby|awk|gawk|sed|lua|tclsh|osascript)$/;

/**
 * The command line behind `#!` when a program that may do more than read the file stands there: `deno run -A`, `uv run --script`,
 * `bun`. Undefined for shells and plain interpreters.
 */
export function interpreterLine(text: string): string | undefined {
  const line = shebangOf(text);
  if (line === undefined) return undefined;
  const program = programOf(line);
  return SHELLS.has(program) || PLAIN_INTERPRETERS.test(program) ? undefined : line;
}

/** The shell of a file's extension, without regard to its text. */
export function shellOfName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? undefined : EXTENSIONS.get(name.slice(dot + 1).toLowerCase());
}

/**
 * The shell that runs a file which is started by its path. The shebang line decides; without one the extension does, and a
 * file without either is run by `sh`, as POSIX has it. Undefined when another language runs it.
 */
export function shellOfFile(path: string, text: string): string | undefined {
  const shebang = shebangOf(text);
  if (shebang !== undefined) return shellOfProgram(shebang);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return shellOfName(path) ?? (name.includes('.') ? undefined : 'sh');
}

/** The command line behind `#!`, or undefined. */
export function shebangOf(text: string): string | undefined {
  return text.startsWith('#!') ? (/^[^\r\n]{0,300}/.exec(text.slice(2))?.[0] ?? '').trim() : undefined;
}
