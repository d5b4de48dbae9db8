import { changeDirectory } from '../change-directory.js';
import type { ExpandedWord } from '../reading-session.js';
import type { Launch } from '../reading-log.js';
import type { BashScope } from './bash-scope.js';
import { maybe, type BashWalker } from './bash-walker.js';

/** A builtin that changes the shell itself. It gets the words behind its name. */
type Builtin = (walker: BashWalker, args: readonly ExpandedWord[], scope: BashScope, launch: Launch) => void;

/** With more arguments than this they count as unknown. */
const MAX_ARGUMENTS = 200;
const NAME = /^[A-Za-z_]\w*$/;

/** Builtins by name. `eval` and `trap` walk their text; the others only change the scope. */
export const bashBuiltins: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  [
    'cd',
    (_, args, scope) =>
      go(
        scope,
        args.find((word) => word.text === '-' || !word.text.startsWith('-')),
      ),
  ],
  [
    'pushd',
    (_, args, scope) =>
      pushd(
        scope,
        args.find((word) => !word.text.startsWith('-')),
      ),
  ],
  ['popd', (_, __, scope) => popd(scope)],
  ['export', (_, args, scope) => declare(scope, args, true)],
  ['readonly', (_, args, scope) => declare(scope, args, undefined)],
  ['local', (_, args, scope) => declare(scope, args, undefined)],
  ['declare', (_, args, scope) => declare(scope, args, isExporting(args) ? true : undefined)],
  ['typeset', (_, args, scope) => declare(scope, args, isExporting(args) ? true : undefined)],
  ['unset', (_, args, scope) => forget(scope, args)],
  ['read', (_, args, scope) => makeUnknown(scope, args)],
  ['mapfile', (_, args, scope) => makeUnknown(scope, args)],
  ['readarray', (_, args, scope) => makeUnknown(scope, args)],
  ['getopts', (_, args, scope) => makeUnknown(scope, args)],
  ['set', (_, args, scope) => setArguments(scope, args)],
  ['shift', (_, args, scope) => void (scope.positional = scope.positional?.slice(Number(args[0]?.text ?? 1) || 1))],
  ['exit', (_, __, scope) => void (scope.ended = 'script')],
  ['return', (_, __, scope) => void (scope.ended = 'function')],
  ['break', (_, __, scope) => void (scope.ended = 'loop')],
  ['continue', (_, __, scope) => void (scope.ended = 'loop')],
  ['eval', evaluate],
  ['trap', trap],
]);

function go(scope: BashScope, target: ExpandedWord | undefined): void {
  const before = scope.directory;
  if (target?.text === '-') scope.directory = scope.previousDirectory;
  else scope.directory = changeDirectory(before, { text: target?.text ?? '~', dynamic: target?.dynamic ?? true });
  scope.previousDirectory = before;
}

function pushd(scope: BashScope, target: ExpandedWord | undefined): void {
  const before = scope.directory;
  if (target === undefined) {
    scope.directory = scope.directoryStack.at(-1);
    scope.directoryStack = [...scope.directoryStack.slice(0, -1), before];
    return;
  }
  if (scope.directoryStack.length < 50) scope.directoryStack = [...scope.directoryStack, before];
  go(scope, target);
}

function popd(scope: BashScope): void {
  if (scope.directoryStack.length === 0) return;
  scope.previousDirectory = scope.directory;
  scope.directory = scope.directoryStack.at(-1);
  scope.directoryStack = scope.directoryStack.slice(0, -1);
}

function isExporting(args: readonly ExpandedWord[]): boolean {
  return args.some((word) => /^-[A-Za-z]*x/.test(word.text));
}

function declare(scope: BashScope, args: readonly ExpandedWord[], exported: true | undefined): void {
  if (args.some((word) => /^-[A-Za-z]*[fnp]/.test(word.text))) return;
  for (const word of args) {
    const equals = word.text.indexOf('=');
    const name = (equals === -1 ? word.text : word.text.slice(0, equals)).replace(/\+$/, '');
    if (!NAME.test(name)) continue;
    const before = scope.env.get(name)?.word;
    const unknown = { text: `$${name}`, dynamic: true };
    const isAppended = equals !== -1 && word.text.charAt(equals - 1) === '+';
    const value = equals === -1 ? (before ?? unknown) : isAppended ? unknown : { text: word.text.slice(equals + 1), dynamic: word.dynamic };
    if (equals !== -1 || exported === true) scope.env = scope.env.with(name, value, exported);
  }
}

function forget(scope: BashScope, args: readonly ExpandedWord[]): void {
  for (const word of args) scope.env = scope.env.without(word.text);
}

function makeUnknown(scope: BashScope, args: readonly ExpandedWord[]): void {
  for (const word of args) {
    if (NAME.test(word.text)) scope.env = scope.env.with(word.text, { text: `$${word.text}`, dynamic: true });
  }
}

function setArguments(scope: BashScope, args: readonly ExpandedWord[]): void {
  const dashes = args.findIndex((word) => word.text === '--');
  if (dashes !== -1) scope.positional = args.length > MAX_ARGUMENTS ? undefined : args.slice(dashes + 1);
}

function evaluate(walker: BashWalker, args: readonly ExpandedWord[], scope: BashScope, launch: Launch): void {
  const text = args
    .map((word) => word.text)
    .join(' ')
    .trim();
  // What a substitution or a variable holds is not in the script; a literal text with variables in its arguments is.
  if (
    args.some((word) => word.substituted === true) ||
    /^["']?[$`]/.test(text) ||
    walker.session.log.word(text.slice(0, 1), false).dynamic
  ) {
    walker.session.log.hide('eval', launch);
    return;
  }
  walker.text(text, launch.line, scope);
}

function trap(walker: BashWalker, args: readonly ExpandedWord[], scope: BashScope, launch: Launch): void {
  const [action, signal] = args[0]?.text === '--' ? args.slice(1) : args;
  if (action === undefined || signal === undefined || action.text === '' || action.text.startsWith('-')) return;
  maybe(scope, (branch) => walker.text(action.text, launch.line, branch));
}
