import type { Fix, TextEdit } from '@sar/baseline';
import { expressionSpans, readAction, readWorkflow, type Step } from '@sar/workflows';
import { isSurelyBash } from '../picture/script-of.js';
import type { StepSite } from '../picture/step-site.js';
import type { WrittenExpression } from '../picture/written-expressions.js';
import { bashQuoting } from './bash-quotes.js';

/** A larger edit is none to be made without reading it. */
const MAX_LENGTH = 20_000;
const MAX_EXPRESSIONS = 40;

/** Names that bash, the runner or programs give a meaning of their own. */
const TAKEN =
  /^(?:PATH|HOME|USER|PWD|SHELL|IFS|LANG|TITLE_|ENV|BASH.*|LD_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|NODE_.*|UID|EUID|RANDOM|SECONDS|REF|BODY|CI)$/;

/** What reads a part of its arguments as code: there a variable in quotes is still code. */
const INTERPRETERS =
  /\b(?:eval|ssh|g?awk|jq|yq|sed|perl|psql|mysql|sqlite3|osascript|xargs)\b|(?:^|\s)-{1,2}(?:c|e|lc|ec|command|eval|execute|expression|query)\b/i;
/** In front of an expression: the name of a variable that gets it. */
const ASSIGNED = /(?:^|[\s;&|(])[A-Za-z_]\w*=$/;

/**
 * Hands expressions of a bash script over in `env:`. Undefined unless it is sure that bash reads the script, how each place is quoted, that no other
 * interpreter reads the text, and that the file reads the same afterwards.
 *
 * @param isOneText the expressions are single texts, such as titles and branches; others may be meant as several words where they have no quotes
 */
export function envFix(site: StepSite, expressions: readonly WrittenExpression[], isOneText: boolean): Fix | undefined {
  const { document, step } = site;
  const { run } = step;
  if (run === undefined || !isSurelyBash(site) || expressions.some(({ inner }) => inner.includes('\n'))) return undefined;
  const { text } = document;
  const raw = text.slice(run.range.start, run.range.end);
  const body = bodyStart(raw);
  if (
    body === undefined ||
    raw.length > MAX_LENGTH ||
    expressions.length > MAX_EXPRESSIONS ||
    INTERPRETERS.test(raw.replaceAll(/\bset +-\w+/g, ''))
  )
    return undefined;
  const spans = expressionSpans(raw).map(({ start, end }) => [start - body, end - body] as const);
  const quoting = bashQuoting(raw.slice(body), spans);
  if (quoting === undefined) return undefined;
  const names = namesFor(site, expressions);
  const edits: TextEdit[] = [];
  for (const { start, end, inner } of expressions) {
    const how = quoting[spans.findIndex(([from]) => from + body + run.range.start === start)];
    const name = names.get(inner);
    const isWord = isOneText || ASSIGNED.test(text.slice(Math.max(0, start - 100), start));
    if (name === undefined || how === undefined || how === 'single' || (how === 'plain' && !isWord)) return undefined;
    edits.push({ path: document.path, start, end, text: how === 'double' ? `\${${name}}` : `"\${${name}}"` });
  }
  const added = envEdit(text, step, [...names], document.path);
  if (added === undefined) return undefined;
  edits.push(added);
  return keepsSense(site, edits) ? { title: 'Hand the text over in env:', edits } : undefined;
}

/** Where the script starts behind `|` and its line; only literal blocks and plain one-line scripts say in the file what bash reads. */
function bodyStart(raw: string): number | undefined {
  const block = /^\|[-0-9]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(raw);
  if (block !== null) return block[0].length;
  return /^[^|>'"\n][^\n]*$/.test(raw) ? 0 : undefined;
}

/** A variable for each expression that nothing else uses. */
function namesFor({ document, job, step }: StepSite, expressions: readonly WrittenExpression[]): ReadonlyMap<string, string> {
  const used = new Set([...step.env.keys(), ...(job?.env.keys() ?? []), ...(document.kind === 'workflow' ? document.env.keys() : [])]);
  const names = new Map<string, string>();
  for (const { inner } of expressions) {
    if (names.has(inner)) continue;
    const words = inner
      .replace(/^github\.(?:event\.)?/, '')
      .toUpperCase()
      .split(/[^A-Z0-9]+/)
      .filter((word) => word !== '');
    const base = words
      .slice(0, 6)
      .join('_')
      .slice(0, 60)
      .replace(/^(?=\d|$)/, 'VALUE_');
    let name = TAKEN.test(base) ? `EVENT_${base}` : base;
    while (used.has(name) || step.run?.value.includes(name) === true) name += '_';
    used.add(name);
    names.set(inner, name);
  }
  return names;
}

/** Lines of `env:`: in front of the first entry that there is, or behind the script. */
function envEdit(text: string, step: Step, names: readonly (readonly [string, string])[], path: string): TextEdit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const entries = (indent: string) => names.map(([inner, name]) => `${indent}${name}: \${{ ${inner} }}${eol}`).join('');
  const [first] = step.env;
  if (first !== undefined) {
    const line = lineStart(text, first[1].range.start);
    const indent = /^( +)[\w-]+: *$/.exec(text.slice(line, first[1].range.start))?.[1];
    return indent === undefined ? undefined : { path, start: line, end: line, text: entries(indent) };
  }
  const { run } = step;
  if (run === undefined || /^\s*(?:- +)?env:/m.test(text.slice(step.range.start, step.range.end))) return undefined;
  const line = lineStart(text, run.range.start);
  const key = /^( *(?:- +)?)run: *$/.exec(text.slice(line, run.range.start))?.[1];
  if (key === undefined) return undefined;
  const indent = ' '.repeat(key.length);
  const end = text.slice(run.range.start, run.range.end).trimEnd().length + run.range.start;
  const feed = text.indexOf('\n', end);
  if (feed === -1) return undefined;
  return { path, start: feed + 1, end: feed + 1, text: `${indent}env:${eol}${entries(`${indent}  `)}` };
}

/** The edited file is still read, with as many steps and the new variables. */
function keepsSense({ document, step }: StepSite, edits: readonly TextEdit[]): boolean {
  let edited = document.text;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    edited = edited.slice(0, start) + text + edited.slice(end);
  const read = document.kind === 'workflow' ? readWorkflow(document.path, edited) : readAction(document.path, edited);
  if (read.kind === 'invalid' || read.kind !== document.kind) return false;
  const before = document.kind === 'workflow' ? document.jobs.map(({ steps }) => steps.length).join() : String(document.steps.length);
  const after = read.kind === 'workflow' ? read.jobs.map(({ steps }) => steps.length).join() : String(read.steps.length);
  return before === after && read.notes.length <= document.notes.length && step.run !== undefined;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
