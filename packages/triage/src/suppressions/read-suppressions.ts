import { nearestWord, quoteUntrusted, yamlComments, type YamlComment } from '@sar/baseline';
import { isDay } from '../decide/day.js';
import type { Suppression, SuppressionProblem } from './suppression.js';

const MARK = 'sar-ignore';
/** Longest comment that is read as a suppression, in characters, and most rules that one may name. */
const MAX_COMMENT = 1000;
const MAX_RULES = 20;

/**
 * The suppressions that stand in a YAML file. Only comments of the YAML itself count, and only those that begin with
 * `sar-ignore`: text in a script or in quotes is never one. A comment behind content covers its own line; one that stands
 * alone covers the next line with content, so that several can be stacked.
 *
 * @param knownRules when given, a rule that is not among them is a problem
 */
export function readSuppressions(
  path: string,
  text: string,
  knownRules?: readonly string[],
): { suppressions: Suppression[]; problems: SuppressionProblem[] } {
  const suppressions: Suppression[] = [];
  const problems: SuppressionProblem[] = [];
  if (!text.includes(MARK)) return { suppressions, problems };
  const comments = yamlComments(text);
  const target = targetFinder(text, comments);
  for (const comment of comments) {
    const body = comment.text.replace(/^#+\s*/, '');
    if (!/^sar-ignore(?![\w-])/.test(body)) continue;
    const { line, column } = comment;
    const read = body.length > MAX_COMMENT ? `longer than ${MAX_COMMENT} characters` : readBody(body, knownRules);
    if (typeof read === 'string') problems.push({ path, line, column, message: read, comment: comment.text.slice(0, 200) });
    else suppressions.push({ path, line, column, appliesTo: target(comment), ...read });
  }
  return { suppressions, problems };
}

/** The parts of `sar-ignore[a, b] until=YYYY-MM-DD reason`, or what is wrong with it. */
function readBody(body: string, knownRules: readonly string[] | undefined): Pick<Suppression, 'rules' | 'until' | 'reason'> | string {
  const list = /^sar-ignore\[([^\]]*)\](.*)$/.exec(body);
  if (list === null) return 'no rule is named; write the rule in brackets: `sar-ignore[rule]`';
  const rules = (list[1] ?? '').split(',').map((rule) => rule.trim());
  const ruleProblem = rulesProblem(rules, knownRules);
  if (ruleProblem !== undefined) return ruleProblem;
  const rest = /^\s+until=(\S*)(?:\s+(.*))?$/.exec(list[2] ?? '');
  if (rest === null) return 'no last day is given; write `until=YYYY-MM-DD` behind the brackets';
  const until = rest[1] ?? '';
  if (!isDay(until)) return `${quoteUntrusted(until, 20)} is no day of the calendar; write it as YYYY-MM-DD`;
  const reason = (rest[2] ?? '').trim();
  if (reason.length < 3) return 'no reason is given; write it behind the day';
  return { rules, until, reason };
}

function rulesProblem(rules: readonly string[], knownRules: readonly string[] | undefined): string | undefined {
  if (rules.length > MAX_RULES) return `more than ${MAX_RULES} rules are named`;
  for (const rule of rules) {
    if (rule === '') return 'a rule is empty; write the rules between the brackets, with commas: `[rule, other-rule]`';
    if (!/^[a-z][a-z0-9-]*$/.test(rule))
      return `${quoteUntrusted(rule, 40)} is no rule; rules are words of small letters and hyphens, without patterns`;
    if (knownRules !== undefined && !knownRules.includes(rule)) {
      const near = nearestWord(rule, knownRules);
      return `there is no rule ${quoteUntrusted(rule, 40)}${near === undefined ? '' : `; did you mean \`${near}\`?`}`;
    }
  }
  return undefined;
}

function targetFinder(text: string, comments: readonly YamlComment[]): (comment: YamlComment) => number {
  const lines = text.split('\n');
  const alone = new Set(comments.filter((comment) => comment.alone).map((comment) => comment.line));
  // Filled from the end, so that a long stack of comments is walked once.
  const next: number[] = [];
  for (let line = lines.length; line > 0; line--) {
    next[line] = alone.has(line) || (lines[line - 1] ?? '').trim() === '' ? (next[line + 1] ?? line) : line;
  }
  return ({ line, alone: stands }) => (stands ? (next[line] ?? line) : line);
}
