import type { Assignment, Command, Word } from 'unbash';

import { isBooleanExpression } from '../boolean-expression.js';
import type { Environment } from '../environment.js';
import { startCommand } from '../peel/start-command.js';
import { wrappersOf } from '../peel/wrapper-table.js';
import type { CallFunction, ExpandedWord, Start } from '../reading-session.js';
import type { BashScope } from './bash-scope.js';
import { bashBuiltins } from './bash-builtins.js';
import { redirectedStdin } from './bash-stdin.js';
import type { BashWalker } from './bash-walker.js';
import { expandToOne, expandWord } from './expand-word.js';
import { walkSubstitutions } from './walk-substitutions.js';

/** With more arguments than this they count as unknown: passing them on and on would multiply them. */
const MAX_ARGUMENTS = 200;

/** Reads one simple command: assignments, a builtin, a call of the script's own function, or a program. */
export function runCommand(walker: BashWalker, node: Command, scope: BashScope): void {
  const assignments = node.prefix.filter((prefix) => prefix.type === 'Assignment');
  if (node.name === undefined) {
    for (const assignment of assignments) assign(walker, assignment, scope);
    redirectedStdin(walker, node.redirects, scope);
    return;
  }
  const { log } = walker.session;
  const isMasked = (text: string): boolean => log.word(text, false).dynamic;
  const words = [node.name, ...node.args].flatMap((word) => expandWord(word, scope, isMasked));
  if (!walker.session.budget.step(words.length)) return;
  const only = words.length === 1 ? words[0] : undefined;
  if (only?.dynamic === true && isBooleanExpression(log.restore(only.text))) return;
  // Substitutions come behind their command in the text; the redirections' commands must be in the log before it is fed.
  const stdin = redirectedStdin(walker, node.redirects, scope) ?? scope.stdin;
  const launch: Start = {
    line: scope.source.lineAt(node.pos),
    text: scope.source.excerpt(node.pos, node.end),
    env: withPrefixes(walker, assignments, scope),
    directory: scope.directory,
    conditional: scope.conditional,
    elsewhere: scope.elsewhere,
    feedsShell: scope.feedsShell,
    call: callIn(walker, scope),
    ...(stdin === undefined ? {} : { stdin }),
  };
  runWords(walker, words, scope, launch);
  walkArguments(walker, node, scope);
}

function runWords(walker: BashWalker, words: readonly ExpandedWord[], scope: BashScope, launch: Start): void {
  const [written, ...args] = words;
  if (written === undefined) return;
  const builtin = written.dynamic || scope.functions.has(written.text) ? undefined : bashBuiltins.get(written.text);
  if (builtin === undefined) {
    startCommand(walker.session, words, launch);
    if (written.text === 'exec' && args.length > 0) scope.ended = 'script';
    if ((written.text === 'source' || written.text === '.') && args[0]?.text.startsWith('<(') === true) {
      walker.session.log.hide(/\b(curl|wget)\b/.test(args[0].text) ? 'downloaded script' : 'unreadable shell', launch);
    }
    return;
  }
  if (written.text !== 'eval') walker.session.log.command(words, launch);
  builtin(walker, args, scope, launch);
}

/** Calls functions of the script; the body runs in the same shell, so that its `cd` and exports stay. */
function callIn(walker: BashWalker, scope: BashScope): CallFunction {
  return (name, words, launch) => {
    const called = scope.functions.get(name);
    if (called === undefined) return scope.outerCall?.(name, words, launch) ?? false;
    if (scope.calling.includes(name)) return true;
    const { source, positional, calling } = scope;
    scope.source = called.source;
    scope.positional = words.length > MAX_ARGUMENTS ? undefined : words.slice(1);
    scope.calling = [...calling, name];
    walker.session.budget.nested(() => walker.body(called.body, scope));
    scope.source = source;
    scope.positional = positional;
    scope.calling = calling;
    if (scope.ended === 'function') scope.ended = undefined;
    return true;
  };
}

function withPrefixes(walker: BashWalker, assignments: readonly Assignment[], scope: BashScope): Environment {
  let env = scope.env;
  for (const assignment of assignments) {
    env = env.with(assignment.name, valueOf(walker, assignment, scope), true);
    walkSubstitutions(walker, assignment, assignment.text, scope);
  }
  return env;
}

function assign(walker: BashWalker, assignment: Assignment, scope: BashScope): void {
  const value = valueOf(walker, assignment, scope);
  walkSubstitutions(walker, assignment, assignment.text, scope);
  scope.env = scope.env.with(assignment.name, value);
}

function valueOf(walker: BashWalker, assignment: Assignment, scope: BashScope): ExpandedWord {
  const value = assignment.value;
  const unknown = { text: `$${assignment.name}`, dynamic: true };
  if (value.type === 'ArrayValue' || assignment.index !== undefined) return unknown;
  const word = expandToOne(value, scope, (text) => walker.session.log.word(text, false).dynamic);
  if (assignment.append !== true) return { text: word.text, dynamic: word.dynamic };
  const before = scope.env.get(assignment.name)?.word;
  if (before === undefined || before.text.length > 2000 || scope.volatile.has(assignment.name)) return unknown;
  return { text: before.text + word.text, dynamic: before.dynamic || word.dynamic };
}

/** Reads the substitutions in the words. One that stands where a shell expects its script feeds that shell. */
function walkArguments(walker: BashWalker, node: Command, scope: BashScope): void {
  let before: Word | undefined;
  for (const word of [node.name, ...node.args]) {
    if (word === undefined) continue;
    walkSubstitutions(walker, word, word.text, scope, before !== undefined && expectsScript(before));
    before = word.type === 'Word' ? word : undefined;
  }
}

function expectsScript(before: Word): boolean {
  const text = before.value;
  if (text === 'eval' || text === 'source' || text === '.' || /^-[a-z]*c$/.test(text)) return true;
  const name = text.slice(text.lastIndexOf('/') + 1);
  return name.length < 30 && wrappersOf(name).some((wrapper) => wrapper.interpreter === true);
}
