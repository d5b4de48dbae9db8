import { expressionSpans, type Scalar, type Step } from '@sar/workflows';
import { treeOf } from '../workflow-security/picture/written-expressions.js';
import { nodesOf, pathText, type Expression } from '../workflow-security/expression/expression-tree.js';
import type { Gate } from './gate-of.js';
import { conditionTree, runsIn, valueOf, type Situation } from './situation.js';

const RESULTS = '(success|failure|cancelled|skipped)';
/** A comparison of a result that was put in: `"skipped" != 'success'`, with the operators of shells. */
const COMPARISON = new RegExp(String.raw`["']?\b${RESULTS}\b["']?\s*(==|!=|=)\s*["']?\b${RESULTS}\b["']?`, 'g');
/** Lines that only tell. */
const TELLS = /^\s*(?:echo|printf)\b[^|>;&`]*$/;

/**
 * Whether a gate lets a change through in a situation, as far as its text tells: an action by its rules, a script when it cannot tell the situation from the one in which everything succeeded, and
 * any gate when it is skipped.
 *
 * @param good the situation in which every needed job succeeded
 * @returns undefined where only the run knows
 */
export function passesIn({ kind, job, step }: Gate, situation: Situation, good: Situation): boolean | undefined {
  const runs = runsIn(job, situation);
  if (runs === undefined) return undefined;
  if (!runs) return true;
  if (kind === 'action' || kind === 'alls-green') return step === undefined ? undefined : judgedByAction(step, kind, situation);
  if (runsIn(job, good) !== true) return false;
  const seen = trace(job.steps, situation);
  const expected = trace(job.steps, good);
  // What differs may still come to the same, which nobody can tell without running it.
  return seen === undefined || expected === undefined ? undefined : seen === expected ? true : undefined;
}

function judgedByAction({ with: inputs }: Step, kind: 'action' | 'alls-green', { results }: Situation): boolean | undefined {
  const told = inputs.get(kind === 'action' ? 'needs' : 'jobs')?.value ?? '';
  if (!/^\$\{\{\s*tojson\(\s*needs\s*\)\s*\}\}$/i.test(told.trim())) return undefined;
  const skips = listOf(inputs.get(kind === 'action' ? 'allow-skipped' : 'allowed-skips'));
  const failures = kind === 'action' ? [] : listOf(inputs.get('allowed-failures'));
  if (skips === undefined || failures === undefined) return undefined;
  return [...results].every(
    ([need, result]) => result === 'success' || failures.includes(need) || (result === 'skipped' && skips.includes(need)),
  );
}

/** A list of job ids, as commas, spaces or JSON; undefined for an expression. */
function listOf(input: Scalar | undefined): readonly string[] | undefined {
  if (input === undefined) return [];
  if (input.value.includes('${{')) return undefined;
  return input.value
    .toLowerCase()
    .split(/[\s,"'[\]]+/)
    .filter((id) => id !== '');
}

/** What a script can see of a situation, as text; undefined where it sees something that is only known to the run and that hangs on results. */
function trace(steps: readonly Step[], situation: Situation): string | undefined {
  const parts: (string | undefined)[] = [];
  for (const { if: condition, run, env } of steps) {
    const runs = condition === undefined ? 'true' : shown(conditionTree(condition.value), condition.value, situation);
    if (runs === 'false') continue;
    const lines = (run?.value ?? '').split('\n').filter((line) => !TELLS.test(line));
    parts.push(runs, filled(lines.join('\n'), situation), ...[...env].flatMap(([name, { value }]) => [name, filled(value, situation)]));
  }
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

/** A text with its expressions filled in, and results that are compared as what the comparison comes to. */
function filled(text: string, situation: Situation): string | undefined {
  let result = '';
  let from = 0;
  for (const { start, end, inner } of expressionSpans(text)) {
    const value = shown(treeOf(inner), inner, situation);
    if (value === undefined) return undefined;
    result += text.slice(from, start) + value;
    from = end;
  }
  return (result + text.slice(from)).replace(COMPARISON, (_all, left: string, operator: string, right: string) =>
    String((left === right) === (operator !== '!=')),
  );
}

/** The value of an expression as text; its source where it is not known and does not hang on what needs came to. */
function shown(tree: Expression | undefined, source: string, situation: Situation): string | undefined {
  if (tree === undefined) return undefined;
  const value = valueOf(tree, situation);
  if (value !== undefined) return String(value ?? '');
  return [...nodesOf(tree)].some((node) => hangsOnNeeds(node)) ? undefined : source;
}

function hangsOnNeeds(node: Expression): boolean {
  return (
    (node.kind === 'path' && /^(?:needs|steps)\b/.test(pathText(node))) ||
    (node.kind === 'call' && ['success', 'failure', 'cancelled'].includes(node.name))
  );
}
