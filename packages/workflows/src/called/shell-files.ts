import type { ShellWord } from '../shell/shell-command.js';
import { splitArguments, hasOption } from './call-arguments.js';
import { readText, written, type CallSite } from './call-site.js';
import { hidden, isHidden, NOT_IN_REPOSITORY, shortLabel, type Called } from './called-script.js';
import { repositoryPath } from './repository-path.js';
import { interpreterLine, shellOfFile, shellOfName } from './shell-of-text.js';

/** Launchers that projects carry along: they are the tool, not a script of the project. */
const LAUNCHERS = new Set(['gradlew', 'mvnw', 'sbt', 'mill', 'lein', 'bazelisk', 'bazelw']);
const BASH_RULES = { valued: new Set(['-o', '-O', '--rcfile', '--init-file']), operandLimit: 1 };
/** Options of PowerShell that take a value, by every name; it reads them without regard to case. */
const PWSH_VALUED =
  /^-(?:ex|ep|executionpolicy|ou?t?p?u?t?format|o|of|inputformat|if|in|inp|wd|workingdirectory|wo|version|v|configurationname|config|settingsfile|settings|custompipename|windowstyle|w|psconsolefile)$/i;

/**
 * A file that is started by its path: `./scripts/x.sh`, `.github/x.sh`, `x.bat`. One that another program reads is that
 * program's command line: `deno run -A ./x.ts` for a file that begins with `#!/usr/bin/env -S deno run -A`.
 */
export function startedFile(site: CallSite): Called {
  const { program, writtenProgram } = site.command;
  const word: ShellWord = { text: writtenProgram, dynamic: /[$`%]/.test(writtenProgram) };
  const hasFolder = /[/\\]/.test(writtenProgram);
  const shell = shellOfName(writtenProgram);
  // Only Windows' shells look for a bare name in the working directory.
  if (!hasFolder && shell !== 'cmd' && shell !== 'pwsh') return fileOnPath(site);
  if (LAUNCHERS.has(program.replace(/\.(?:bat|cmd)$/i, ''))) return undefined;
  const called = openFile(site, word, (path, text) => shellOfFile(path, text), shell !== undefined && hasFolder, true);
  return isHidden(called) && called.reason === NOT_IN_REPOSITORY && !hasFolder ? undefined : called;
}

/** Folders of `PATH` that are looked at. */
const MAX_FOLDERS = 20;

/** A bare name that is a file in a folder which the script itself has put on `PATH`: `export PATH="$PWD/bin:$PATH"`. */
function fileOnPath(site: CallSite): Called {
  const { env, writtenProgram, directory } = site.command;
  const path = Object.hasOwn(env, 'PATH') ? env['PATH'] : undefined;
  if (path === undefined || !/^[\w.-]{1,100}$/.test(writtenProgram)) return undefined;
  for (const folder of path.text.split(':').slice(0, MAX_FOLDERS)) {
    if (folder === '' || /^(?:\$\{?PATH\}?$|[/~])/.test(folder)) continue;
    // A folder named from the working directory is another one after `cd`.
    if (directory !== undefined && !/^\$(?:\{GITHUB_WORKSPACE\}|GITHUB_WORKSPACE\b|\{\{|\(git )/.test(folder)) continue;
    const word: ShellWord = { text: `${folder}/${writtenProgram}`, dynamic: folder.includes('$') };
    const place = repositoryPath(word, site);
    if (place.kind === 'path' && site.tree.has(place.path))
      return openFile(site, word, (file, text) => shellOfFile(file, text), false, true);
  }
  return undefined;
}

/** `bash x.sh`, `sh`, `zsh`: the first word that is no option. */
export function shellFile(site: CallSite, shell: string): Called {
  // The sign of `+x` is an option's too.
  const args = site.command.args.filter(
    (word, index, all) => !/^\+[A-Za-z]+$/.test(word.text) && !/^\+[oO]$/.test(all[index - 1]?.text ?? ''),
  );
  const split = splitArguments(args, BASH_RULES);
  // `-c` brings its commands along, `-s` reads them from a pipe, `-n` runs nothing.
  if (hasOption(split, '-c', '-s', '-n', '--version', '--help')) return undefined;
  const file = split.operands[0] ?? split.rest[0];
  return file === undefined || file.text === '-' ? undefined : openFile(site, file, () => shell, true);
}

/** `source x`, `. x`: read by the shell that runs the command. */
export function sourcedFile(site: CallSite): Called {
  const file = site.command.args.find((word) => word.text !== '--');
  // Files without a script's name are made during the run more often than not: `.venv/bin/activate`, `.env`.
  return file === undefined
    ? undefined
    : openFile(site, file, (path) => (shellOfName(path) === 'pwsh' ? 'pwsh' : null), shellOfName(file.text) !== undefined);
}

/** `pwsh [-File] x.ps1`, and `-Command ./x.ps1` when nothing but a file stands there. */
export function powershellFile(site: CallSite): Called {
  const { args } = site.command;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (word === undefined) break;
    if (PWSH_VALUED.test(word.text)) {
      index += 1;
    } else if (/^-(?:c|command)$/i.test(word.text)) {
      const command = args[index + 1];
      const file = /^(?:[.&]\s+)?(['"]?)([^\s'";|&]+\.ps1)\1(?:\s[^;|&\n]*)?$/i.exec(command?.text.trim().slice(0, 2000) ?? '')?.[2];
      return file === undefined ? undefined : openFile(site, { text: file, dynamic: /[$`]/.test(file) }, () => 'pwsh', true);
    } else if (/^-e(?:c|nc\w*)?$/i.test(word.text)) {
      return undefined;
    } else if (!word.text.startsWith('-')) {
      return /\.ps1$/i.test(word.text) ? openFile(site, word, () => 'pwsh', true) : undefined;
    }
  }
  return undefined;
}

/** `cmd /c x.bat` and `call x.bat`. */
export function batchFile(site: CallSite): Called {
  const file = site.command.args.find((word) => !/^\/[a-z]/i.test(word.text));
  if (file === undefined || !/\.(?:bat|cmd)$/i.test(file.text)) return undefined;
  const name = file.text.replaceAll('\\', '/').split('/').at(-1) ?? '';
  return LAUNCHERS.has(name.replace(/\.\w+$/, '')) ? undefined : openFile(site, file, () => 'cmd', true);
}

/**
 * Opens the file that a word names. `shellFor` says what reads it: null for the caller's own shell, undefined for another
 * language. `surely` tells that an absent or unknown file would be a script, too, and not a program that the run has built;
 * `started` that the file's first line says what reads it.
 */
function openFile(
  site: CallSite,
  word: ShellWord,
  shellFor: (path: string, text: string) => string | null | undefined,
  surely: boolean,
  started = false,
): Called {
  const place = repositoryPath(word, site);
  if (place.kind === 'outside') return undefined;
  if (place.kind === 'unknown') return surely ? hidden(word.text, place.reason) : undefined;
  if (!site.tree.has(place.path) && !surely) return undefined;
  const text = readText(site.tree, place.path, word.text);
  // Without a script's name, what cannot be read is a program.
  if (isHidden(text)) return surely ? text : undefined;
  const shell = shellFor(place.path, text);
  if (shell === undefined) {
    const line = started ? interpreterLine(text) : undefined;
    if (line === undefined) return undefined;
    const command = `${line} ${written([word, ...site.command.args])}`;
    return [{ label: shortLabel(word.text), path: place.path, line: 1, text: command, shell: 'sh', directory: site.directory }];
  }
  return [{ label: shortLabel(word.text), path: place.path, line: 1, text, ...(shell !== null && { shell }), directory: site.directory }];
}
