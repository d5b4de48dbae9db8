import type { Tree } from '@sar/baseline';
import { readScript } from '../shell/read-script.js';
import { scriptLibrary, type ScriptLibrary } from '../shell/script-library.js';
import { shellLanguage } from '../shell/shell-family.js';
import type { ShellCommand } from '../shell/shell-command.js';
import { written, type CallSite } from './call-site.js';
import { shortLabel, type Called, type CalledScript } from './called-script.js';
import { joinPath } from './repository-path.js';
import { sourcedFile } from './shell-files.js';

/** Files that are read into each other are followed this deep. */
const MAX_DEPTH = 3;
const MAX_FILES = 30;
const NAME = /^[\w.:-]{1,100}$/;
/** What functions for messages, checks and paths are made of. */
const HARMLESS =
  /^(?:echo|printf|test|\[|true|false|:|date|cat|tput|sleep|exit|return|local|set|export|declare|readonly|unset|shift|read|mkdir|rm|cp|mv|ls|ln|grep|sed|awk|tr|cut|head|tail|sort|uniq|wc|dirname|basename|realpath|readlink|pwd|cd|pushd|popd|touch|chmod|tee|jq|type|which|command|kill|trap|(?:write|get|test|out|join|split|select|where|sort|measure|convertfrom|convertto|set|new)-\w+)$/i;

/**
 * A function of a file that the same script has read in before (`source lib.sh; install_deps`): the file's definitions and the call.
 * Functions that only write messages and the like are left out.
 */
export function sourcedFunction(site: CallSite): Called {
  const { program, writtenProgram, sourced, args } = site.command;
  if (sourced === undefined || program !== writtenProgram || !NAME.test(program)) return undefined;
  const files = { left: MAX_FILES };
  for (const source of sourced.toReversed()) {
    const file = definingFile(program, { ...site, command: source, directory: directoryOf(source, site) }, 0, files);
    if (file === undefined) continue;
    const isPowerShell = file.script.shell === 'pwsh';
    const call = isPowerShell ? program : written([{ text: program, dynamic: false }, ...args]);
    if (!doesMore(file, program)) return undefined;
    return [{ ...file.script, label: shortLabel(program), text: `${file.library.definitions}\n${call}`, directory: site.directory }];
  }
  return undefined;
}

interface KnownFile {
  readonly script: CalledScript;
  readonly library: ScriptLibrary;
  /** The files that it reads in itself. */
  readonly sources: readonly ShellCommand[];
  /** By function: whether it does more than write messages. */
  readonly more: Map<string, boolean>;
}

const known = new WeakMap<Tree, Map<string, KnownFile>>();

/** The file that has a function: the one that is read in, or one that it reads in itself. */
function definingFile(name: string, site: CallSite, depth: number, files: { left: number }): KnownFile | undefined {
  files.left -= 1;
  if (depth >= MAX_DEPTH || files.left < 0) return undefined;
  const called = sourcedFile(site);
  const script = Array.isArray(called) ? (called as readonly CalledScript[])[0] : undefined;
  if (script === undefined) return undefined;
  const file = fileOf(script, site.tree);
  if (file.library.functions.has(script.shell === 'pwsh' ? name.toLowerCase() : name)) return file;
  for (const source of file.sources) {
    const inner = definingFile(
      name,
      { ...site, command: source, directory: inside(script.directory, source), caller: script.path },
      depth + 1,
      files,
    );
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function fileOf(script: CalledScript, tree: Tree): KnownFile {
  let ofTree = known.get(tree);
  if (ofTree === undefined) known.set(tree, (ofTree = new Map()));
  const key = `${script.path}\0${script.shell ?? ''}`;
  let file = ofTree.get(key);
  if (file === undefined) {
    const library = scriptLibrary(script.text, shellLanguage(script.shell));
    const sources = readScript(script.text, script.shell).commands.filter(({ program }) => program === 'source');
    ofTree.set(key, (file = { script, library, sources, more: new Map() }));
  }
  return file;
}

function doesMore({ script, library, more }: KnownFile, name: string): boolean {
  let does = more.get(name);
  if (does === undefined) {
    const reading = readScript(`${library.definitions}\n${name}`, script.shell);
    does = reading.hidden.length > 0 || reading.commands.some(({ program }) => !HARMLESS.test(program));
    more.set(name, does);
  }
  return does;
}

/** Where the script was when it read a file in, told from where it is now. */
function directoryOf(source: ShellCommand, { command, directory }: CallSite): string | undefined {
  const moved = command.directory;
  if (moved?.text === source.directory?.text && moved?.dynamic === source.directory?.dynamic) return directory;
  if (moved === undefined) return inside(directory, source);
  if (directory === undefined || moved.dynamic) return undefined;
  const start = moved.text === '.' ? directory : directory === moved.text ? '' : withoutEnd(directory, `/${moved.text}`);
  return inside(start, source);
}

function withoutEnd(text: string, end: string): string | undefined {
  return text.endsWith(end) ? text.slice(0, -end.length) : undefined;
}

/** The directory of a command in a script that started in `start`. */
function inside(start: string | undefined, { directory }: ShellCommand): string | undefined {
  if (directory === undefined) return start;
  return start === undefined || directory.dynamic || /^[/~]/.test(directory.text) ? undefined : joinPath(start, directory.text);
}
