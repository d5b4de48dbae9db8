import { quoteUntrusted } from '@sar/baseline';
import { readScript } from '@sar/workflows';
import { isObject, list } from '../../reports/json-value.js';
import type { ValuePath } from '../documents/parsed-document.js';
import { insidePath, isPresent, report, type Devcontainer } from './devcontainer.js';
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
  // Commands run in the workspace, which is the root of the repository unless it is said otherwise.
  const workspace = devcontainer.value['workspaceFolder'];
  if (
    workspace !== undefined &&
    !(typeof workspace === 'string' && /^\/workspaces\/(?:[^/]+|\$\{localWorkspaceFolderBasename\})\/?$/.test(workspace))
  )
    return;
  for (const key of LIFECYCLE_KEYS) {
    const value = devcontainer.value[key];
    if (isObject(value)) for (const [name, command] of Object.entries(value)) judgeCommand(devcontainer, [key, name], command);
    else judgeCommand(devcontainer, [key], value);
  }
}

function judgeCommand(devcontainer: Devcontainer, at: ValuePath, command: unknown): void {
  const written = typeof command === 'string' ? scriptsOf(command) : ofWords(list(command).filter((word) => typeof word === 'string'));
  for (const script of new Set(written)) {
    const path = insidePath('', script.replace(/^\$\{containerWorkspaceFolder\}\/|^\$\{localWorkspaceFolder\}\//, ''));
    if (path === undefined || path === '' || isPresent(devcontainer.input, path)) continue;
    report(devcontainer, 'missing-lifecycle-script', at, {
      subject: `${at[0]} ${path}`,
      message: `\`${at.join('.')}\` calls ${quoteUntrusted(script)}, and the repository has no ${quoteUntrusted(path, 200)}`,
      expected: `a script ${quoteUntrusted(path, 200)}`,
      actual: 'no such file',
    });
  }
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
