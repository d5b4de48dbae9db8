import { expressionSpans, type Job } from '@sar/workflows';
import { treeOf } from '../workflow-security/picture/written-expressions.js';
import { nodesOf, pathText, type Expression } from '../workflow-security/expression/expression-tree.js';

/** What a needed job can come to. */
export type JobResult = 'success' | 'failure' | 'cancelled' | 'skipped';

/** A moment at which the condition of a job is asked: what each needed job came to, by its id in lower case. */
export interface Situation {
  readonly results: ReadonlyMap<string, JobResult>;
  readonly isRunCancelled: boolean;
  /** Whether a job failed that it needs through others; `failure()` asks for that as well. */
  readonly hasFailedAncestor: boolean;
  /** The event of the run; undefined when it can be any. */
  readonly event: string | undefined;
  /** The condition of a step is asked, and every step before it succeeded: `success()` and `failure()` are about the job itself then, not about its needs. */
  readonly isInStep?: true;
}

/** A value that an expression can have; undefined where only the run knows. */
export type Value = string | number | boolean | null | undefined;

/** Functions by which a condition decides itself about needs that failed; without one, GitHub adds `success() &&`. */
const STATUS_FUNCTIONS: ReadonlySet<string> = new Set(['success', 'failure', 'cancelled', 'always']);

/**
 * Whether a job, or a step of it, runs in a situation, as far as its `if` tells without the run; undefined where only the run knows.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
export function runsIn({ if: condition }: Pick<Job, 'if'>, situation: Situation): boolean | undefined {
  if (condition === undefined) return succeeded(situation);
  const tree = conditionTree(condition.value);
  // Text around the braces makes a condition always true, and GitHub sees the function in it all the same.
  if (tree === undefined)
    return /\b(?:always|cancelled|failure|success)\s*\(/i.test(condition.value) ? undefined : unreadable(condition.value, situation);
  const holds = truth(valueOf(tree, situation));
  const hasStatus = [...nodesOf(tree)].some((node) => node.kind === 'call' && STATUS_FUNCTIONS.has(node.name));
  return hasStatus ? holds : and(succeeded(situation), holds);
}

/** The tree of an `if`, with or without braces; undefined when it is not one expression. */
export function conditionTree(text: string): Expression | undefined {
  const [span, ...more] = expressionSpans(text);
  if (span === undefined) return treeOf(text.trim());
  const isAlone = more.length === 0 && text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '';
  return isAlone ? treeOf(span.inner) : undefined;
}

function unreadable(text: string, situation: Situation): boolean | undefined {
  return succeeded(situation) ? (text.trim() === '' ? true : undefined) : false;
}

/** `success()` of a job: every needed job succeeded; a skipped one counts as not. */
function succeeded({ results, isRunCancelled, isInStep }: Situation): boolean {
  if (isInStep === true) return !isRunCancelled;
  return !isRunCancelled && [...results.values()].every((result) => result === 'success');
}

/** The value of an expression in a situation; undefined where only the run knows. */
export function valueOf(node: Expression, situation: Situation): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'path':
      return pathValue(node, situation);
    case 'call':
      return callValue(node, situation);
    case 'not':
      return not(truth(valueOf(node.inner, situation)));
    case 'binary':
      return binaryValue(node, situation);
  }
}

function pathValue(node: Extract<Expression, { kind: 'path' }>, { results, event }: Situation): Value {
  const path = pathText(node);
  if (path === 'github.event_name') return event;
  const [, need] = /^needs\.([^.*]+)\.result$/.exec(path) ?? [];
  return need === undefined ? undefined : results.get(need);
}

function callValue(node: Extract<Expression, { kind: 'call' }>, situation: Situation): Value {
  const { results, isRunCancelled, hasFailedAncestor, isInStep } = situation;
  switch (node.name) {
    case 'always':
      return true;
    case 'cancelled':
      return isRunCancelled;
    case 'success':
      return succeeded(situation);
    case 'failure':
      return isInStep !== true && (hasFailedAncestor || [...results.values()].includes('failure'));
    case 'contains': {
      const [list, part] = node.args;
      const asked = part === undefined ? undefined : valueOf(part, situation);
      if (list === undefined || typeof asked !== 'string' || !isAllResults(list)) return undefined;
      return [...results.values()].some((result) => result === asked.toLowerCase());
    }
    case 'startswith': {
      const [of, start] = node.args;
      return of !== undefined && start !== undefined && isOtherRef(of, valueOf(start, situation), situation) ? false : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a text can be neither the ref of a pull request's run nor its beginning: that is `refs/pull/<number>/merge`. */
function isOtherRef(node: Expression, text: Value, { event }: Situation): boolean {
  if (event !== 'pull_request' || node.kind !== 'path' || typeof text !== 'string') return false;
  return pathText(node) === 'github.ref' && /^refs\/(?:heads|tags)\//i.test(text);
}

/** `needs.*.result`, also as text by `join` or `toJSON`. */
function isAllResults(node: Expression): boolean {
  if (node.kind === 'path') return pathText(node) === 'needs.*.result';
  return (
    node.kind === 'call' && (node.name === 'join' || node.name === 'tojson') && node.args[0] !== undefined && isAllResults(node.args[0])
  );
}

function binaryValue(node: Extract<Expression, { kind: 'binary' }>, situation: Situation): Value {
  const left = valueOf(node.left, situation);
  const right = valueOf(node.right, situation);
  const isOther = isOtherRef(node.left, right, situation) || isOtherRef(node.right, left, situation);
  if (isOther && (node.operator === '==' || node.operator === '!=')) return node.operator === '!=';
  if (node.operator === '&&') return and(truth(left), truth(right));
  if (node.operator === '||') return not(and(not(truth(left)), not(truth(right))));
  if (left === undefined || right === undefined || (node.operator !== '==' && node.operator !== '!=')) return undefined;
  if (typeof left !== typeof right) return undefined;
  const isEqual = typeof left === 'string' && typeof right === 'string' ? left.toLowerCase() === right.toLowerCase() : left === right;
  return isEqual === (node.operator === '==');
}

function truth(value: Value): boolean | undefined {
  return value === undefined ? undefined : Boolean(value);
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function and(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : undefined;
}
