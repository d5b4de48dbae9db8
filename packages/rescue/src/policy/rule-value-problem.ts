import type { IntentRule } from '@sar/baseline';
import { RE2JS } from 're2js';

type ValueRule = NonNullable<IntentRule['values']>;
type UnsafeKind = NonNullable<ValueRule['unsafe']>[number];

/** Controls that no value needs; tab and newline are judged as text. */
const CONTROL = /[^\P{Cc}\t\n]/u;
const DECIMAL = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,30})?$/;

/** What a value must not hold unless the rule says so: each runs when a script uses the variable without quotes (threat Q6). */
const UNSAFE: readonly { readonly kind: UnsafeKind; readonly in: (value: string) => boolean; readonly name: string }[] = [
  { kind: 'newline', in: (value) => /[\n\u2028\u2029]/.test(value), name: 'a line break' },
  { kind: 'backtick', in: (value) => value.includes('`'), name: 'a backtick' },
  { kind: 'command-substitution', in: (value) => value.includes('$('), name: '`$(`' },
  { kind: 'expression', in: (value) => value.includes('${{'), name: '`${{`' },
];

/** Why a rule does not allow a value, without a word of the value; undefined when it does. */
export function ruleValueProblem(rule: ValueRule | undefined, value: string): string | undefined {
  if (CONTROL.test(value)) return 'the value holds a control character';
  const unsafe = UNSAFE.find((kind) => kind.in(value) && rule?.unsafe?.includes(kind.kind) !== true);
  if (unsafe !== undefined) return `the value holds ${unsafe.name}, which the rule does not allow (\`values.unsafe\`: ${unsafe.kind})`;
  if (rule === undefined) return undefined;
  if (rule.enum !== undefined && !rule.enum.includes(value)) return 'the value is none of those that `values.enum` lists';
  if (rule['max-length'] !== undefined && [...value].length > rule['max-length']) return 'the value is longer than `values.max-length`';
  return patternProblem(rule.pattern, value) ?? numberProblem(rule, value);
}

const compiled = new Map<string, RE2JS | undefined>();

function patternProblem(pattern: string | undefined, value: string): string | undefined {
  if (pattern === undefined) return undefined;
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  const expression = compiled.get(pattern);
  if (expression === undefined) return '`values.pattern` of the rule is no RE2 expression, so that nothing matches it';
  return expression.matches(value) ? undefined : 'the value does not match `values.pattern`';
}

function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}

function numberProblem(rule: ValueRule, value: string): string | undefined {
  if (rule.minimum === undefined && rule.maximum === undefined) return undefined;
  if (!DECIMAL.test(value)) return 'the value is no plain decimal number';
  const number = Number(value);
  if (rule.minimum !== undefined && number < rule.minimum) return 'the value is below `values.minimum`';
  if (rule.maximum !== undefined && number > rule.maximum) return 'the value is above `values.maximum`';
  return undefined;
}
