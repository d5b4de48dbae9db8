import { quoteUntrusted } from '@sar/baseline';
import { readScript } from '@sar/workflows';
import { isObject, list, text } from '../../reports/json-value.js';
import type { ValuePath } from '../documents/parsed-document.js';
import { insidePath, isPresent, leaveOpen, report, type Devcontainer } from './devcontainer.js';
import { LIFECYCLE_KEYS } from './devcontainer-reference.js';

const INTERPRETERS = new Set(['bash', 'sh', 'zsh', 'dash', 'source', 'node', 'python', 'python3', 'pwsh', 'ruby', 'perl']);
const MAKES_FILES = new Set([
  'curl',
  'wget',
  'git',
  'cp',
  'mv',
  'ln',
  'tar',
  'unzip',
  'cat',
  'echo',
  'printf',
  'tee',
  'npm',
  'yarn',
  'pnpm',
  'make',
]);
const SCRIPT = /\.(?:sh|bash|zsh|py|js|mjs|cjs|ts|ps1|rb|pl)$/;

/** The scripts of the repository that lifecycle commands call. */
export function judgeScripts(devcontainer: Devcontainer): void {
  const commands = LIFECYCLE_KEYS.flatMap((key): readonly (readonly [ValuePath, unknown])[] => {
    const value = devcontainer.value[key];
    return isObject(value)
      ? Object.entries(value).map(([name, command]) => [[key, name], command])
      : value === undefined
        ? []
        : [[[key], value]];
  });
  const missing = commands.flatMap(([at, command], index) => missingScripts(devcontainer, at, command, index > 0));
  if (missing.length === 0) return;
  if (!opensRoot(devcontainer)) {
    const reason = `whether ${quoteUntrusted(missing[0]?.script ?? '')} is there is not known: commands run in a workspaceFolder that may not be the root of the repository`;
    return leaveOpen(devcontainer, ['workspaceFolder'], reason);
  }
  for (const { at, script, path } of missing)
    report(devcontainer, 'missing-lifecycle-script', at, {
      subject: `${at[0]} ${path}`,
      message: `\`${at.join('.')}\` calls ${quoteUntrusted(script)}, and the repository has no ${quoteUntrusted(path, 200)}`,
      expected: `a script ${quoteUntrusted(path, 200)}`,
      actual: 'no such file',
    });
}

/** Commands run in the workspace, which is the root of the repository unless it is said otherwise. */
function opensRoot({ value }: Devcontainer): boolean {
  const { workspaceFolder: folder, workspaceMount: mount } = value;
  if (folder === undefined) return true;
  if (typeof folder !== 'string') return false;
  if (/^\/workspaces\/(?:[^/]+|\$\{localWorkspaceFolderBasename\})\/?$/.test(folder)) return true;
  const parts = (text(mount) ?? '').split(',');
  const target = parts.map((part) => /^(?:target|dst|destination)=(.*)$/.exec(part)?.[1]).find((each) => each !== undefined);
  return parts.some((part) => /^(?:source|src)=\$\{localWorkspaceFolder\}\/?$/.test(part)) && target === folder;
}

interface MissingScript {
  readonly at: ValuePath;
  readonly script: string;
  readonly path: string;
}

/** @param isLater a command of another key runs before, and may build folders that git does not have */
function missingScripts({ input }: Devcontainer, at: ValuePath, command: unknown, isLater: boolean): readonly MissingScript[] {
  const written = typeof command === 'string' ? scriptsOf(command) : ofWords(list(command).filter((word) => typeof word === 'string'));
  return [...new Set(written)].flatMap((script, index) => {
    const path = insidePath('', script.replace(/^\$\{containerWorkspaceFolder\}\/|^\$\{localWorkspaceFolder\}\//, ''));
    if (path === undefined || path === '' || isPresent(input, path)) return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const mayBeBuilt = (isLater || index > 0) && !input.tree.list().some((each) => each.startsWith(folder));
    return mayBeBuilt ? [] : [{ at, script, path }];
  });
}

/** Scripts that a line of shell surely calls: not those of another folder, and not those that a condition may leave out or that it writes itself. */
function scriptsOf(line: string): readonly string[] {
  const { commands, hidden } = readScript(line.slice(0, 10_000), 'bash');
  if (hidden.length > 0) return [];
  const called: string[] = [];
  for (const { program, writtenProgram, args, directory, conditional, elsewhere } of commands) {
    if (directory === undefined && !conditional && elsewhere === undefined)
      called.push(...ofWords([writtenProgram, ...args.flatMap(({ text, dynamic }) => (dynamic ? [] : [text]))]));
    // What comes behind may be a file that this one made.
    if (MAKES_FILES.has(program)) break;
  }
  return called;
}

function ofWords([program = '', ...args]: readonly string[]): readonly string[] {
  if (program.includes('/') && !program.startsWith('/') && !program.startsWith('~')) return SCRIPT.test(program) ? [program] : [];
  if (!INTERPRETERS.has(program)) return [];
  const [first] = args.filter((word) => !word.startsWith('-'));
  const takesCode = args.some((word) => /^-[a-z]*[cem]$/.test(word));
  return first === undefined || takesCode || !SCRIPT.test(first) || first.startsWith('/') || first.startsWith('~') ? [] : [first];
}
