import type { AndOr, Case, CommandNode, CompoundList, If, Pipeline, PipelineNode, Statement, While } from 'unbash';

import type { StandardInput } from '../reading-session.js';
import { runCommand } from './bash-command.js';
import { mergeBranches, type BashBody, type BashScope } from './bash-scope.js';
import { redirectedStdin, writtenText } from './bash-stdin.js';
import { maybe, type BashWalker } from './bash-walker.js';
import { constantCondition, constantOutcome, isTest } from './constant-outcome.js';
import { expandWord } from './expand-word.js';
import { walkSubstitutions } from './walk-substitutions.js';

/** Walks statements in order; what stands behind an `exit` is not run. */
export function walkStatements(walker: BashWalker, statements: readonly Statement[], scope: BashScope): void {
  for (const statement of statements) {
    if (scope.ended !== undefined || !walker.session.budget.step()) return;
    const process = statement.background === true ? { ...scope } : scope;
    if (statement.command.type === 'AndOr') walkAndOr(walker, statement.command, process);
    else walkPipelineNode(walker, statement.command, process);
  }
}

/** Walks a command of any kind. */
export function walkBody(walker: BashWalker, node: BashBody, scope: BashScope): void {
  const { budget } = walker.session;
  if (scope.ended !== undefined || !budget.step()) return;
  budget.deeper(() => walkNode(walker, node, scope));
}

function walkNode(walker: BashWalker, node: BashBody, scope: BashScope): void {
  switch (node.type) {
    case 'Command':
      return runCommand(walker, node, scope);
    case 'CompoundList':
      return walkStatements(walker, node.commands, scope);
    case 'BraceGroup':
      return walkStatements(walker, node.body.commands, scope);
    case 'Subshell':
      return walkStatements(walker, node.body.commands, { ...scope });
    case 'Coproc':
      return walkBody(walker, node.body, { ...scope });
    case 'Function':
      if (scope.functions.size < 2000) scope.functions.set(node.name.value, { body: node.body, source: scope.source });
      return;
    case 'Redirected': {
      const stdin = scope.stdin;
      scope.stdin = redirectedStdin(walker, node.redirects, scope) ?? stdin;
      walkBody(walker, node.command, scope);
      scope.stdin = stdin;
      return;
    }
    case 'If':
      return walkIf(walker, node, scope);
    case 'Case':
      return walkCase(walker, node, scope);
    case 'While':
      return walkWhile(walker, node, scope);
    case 'For':
    case 'Select':
      for (const word of node.wordlist ?? []) walkSubstitutions(walker, word, word.text, scope);
      return walkLoop(walker, node.body, scope);
    case 'ArithmeticFor':
      return walkLoop(walker, node.body, scope);
    case 'TestCommand':
    case 'ArithmeticCommand':
      return walkSubstitutions(walker, node, scope.source.text.slice(node.pos, node.end), scope);
  }
}

function walkPipelineNode(walker: BashWalker, node: PipelineNode, scope: BashScope): void {
  if (node.type === 'Pipeline') walkPipeline(walker, node, scope);
  else walkBody(walker, node, scope);
}

/** Each stage of a real pipeline is a process of its own and reads what the stages before it write. */
function walkPipeline(walker: BashWalker, node: Pipeline, scope: BashScope): void {
  const [only] = node.commands;
  if (only !== undefined && node.commands.length === 1) return walkBody(walker, only, scope);
  const { log } = walker.session;
  const first = log.count;
  let before: CommandNode | undefined;
  for (const command of node.commands) {
    const stage: BashScope = { ...scope };
    if (before !== undefined) {
      const written = writtenText(walker, before, scope);
      const piped: StandardInput = { kind: 'commands', first, end: log.count, text: scope.source.excerpt(node.pos, node.end) };
      stage.stdin = written ?? piped;
    }
    walkBody(walker, command, stage);
    before = command;
  }
}

/** `a && b || c`: what is behind a constant is decided; what is behind `||` or a test is conditional. */
function walkAndOr(walker: BashWalker, node: AndOr, scope: BashScope): void {
  let outcome: boolean | undefined;
  let isGated = false;
  for (const [index, command] of node.commands.entries()) {
    if (scope.ended !== undefined || !walker.session.budget.step()) return;
    const operator = index === 0 ? undefined : node.operators[index - 1];
    if ((operator === '&&' && outcome === false) || (operator === '||' && outcome === true)) continue;
    const isCertain = operator === undefined || (operator === '&&' ? !isGated : outcome === false);
    if (isCertain) walkPipelineNode(walker, command, scope);
    else mergeBranches(scope, [maybe(scope, (branch) => walkPipelineNode(walker, command, branch))]);
    // `a && exit` ends the script only when `a` succeeds.
    if (operator !== undefined && outcome === undefined) scope.ended = undefined;
    const own = constantOutcome(command, literalWords(walker, scope));
    outcome = isCertain || operator === '&&' ? own : undefined;
    if (operator === '||') isGated = false;
    isGated ||= own === undefined && isTest(command);
  }
}

function walkIf(walker: BashWalker, node: If, scope: BashScope): void {
  const literal = literalWords(walker, scope);
  walkStatements(walker, node.clause.commands, scope);
  if (scope.ended !== undefined) return;
  const branches: BashScope[] = [];
  let decided = runBranch(walker, constantCondition(node.clause, literal), node.then, scope, branches);
  for (const elif of node.elif) {
    if (decided) break;
    maybe(scope, (branch) => walkStatements(walker, elif.clause.commands, branch));
    decided = runBranch(walker, constantCondition(elif.clause, literal), elif.then, scope, branches);
  }
  const last = node.else;
  if (!decided && last !== undefined)
    decided = runBranch(walker, branches.length === 0 ? true : undefined, last, scope, branches) || branches.length > 0;
  else if (last === undefined && !decided) branches.push({ ...scope });
  if (branches.length > 0 && branches.every((branch) => branch.ended !== undefined)) scope.ended = branches[0]?.ended;
  mergeBranches(scope, branches);
}

/** Walks a branch by its condition's constant outcome; true when no later branch can run. */
function runBranch(walker: BashWalker, outcome: boolean | undefined, list: CompoundList, scope: BashScope, branches: BashScope[]): boolean {
  if (outcome === false) return false;
  if (outcome === true && branches.length === 0) {
    walkStatements(walker, list.commands, scope);
    return true;
  }
  branches.push(maybe(scope, (branch) => walkStatements(walker, list.commands, branch)));
  return outcome === true;
}

function walkCase(walker: BashWalker, node: Case, scope: BashScope): void {
  walkSubstitutions(walker, node.word, node.word.text, scope);
  const branches = node.items.map((item) => maybe(scope, (branch) => walkStatements(walker, item.body.commands, branch)));
  mergeBranches(scope, branches);
}

function walkWhile(walker: BashWalker, node: While, scope: BashScope): void {
  walkStatements(walker, node.clause.commands, scope);
  const outcome = constantCondition(node.clause, literalWords(walker, scope));
  const runs = outcome === undefined ? undefined : outcome === (node.kind === 'while');
  if (runs === false) return;
  if (runs === true) {
    walkStatements(walker, node.body.commands, scope);
    if (scope.ended === 'loop') scope.ended = undefined;
    return;
  }
  mergeBranches(scope, [maybe(scope, (branch) => walkLoop(walker, node.body, branch))]);
}

/** A body that may run no round at all: an `exit` in it does not end the script for certain. */
function walkLoop(walker: BashWalker, body: CompoundList, scope: BashScope): void {
  walkStatements(walker, body.commands, scope);
  scope.ended = undefined;
}

/** The words of a command when all are literal. */
function literalWords(walker: BashWalker, scope: BashScope): (node: PipelineNode) => readonly string[] | undefined {
  return (node) => {
    if (node.type !== 'Command' || node.name === undefined || node.args.length > 5) return undefined;
    const name = node.name.value;
    if (name !== 'true' && name !== 'false' && name !== ':' && name !== '[') return undefined;
    // Only what is literal in the source counts: a variable's value may come from a branch.
    const words = [node.name, ...node.args].flatMap((word) =>
      expandWord(word, { ...scope, env: scope.env, positional: undefined }, (text) => walker.session.log.word(text, false).dynamic),
    );
    return words.some((word) => word.dynamic) || [...node.args].some((word) => word.text.includes('$'))
      ? undefined
      : words.map((word) => word.text);
  };
}
