import type { ShellCommand } from '../shell/shell-command.js';
import type { CommandLine } from './command-line.js';
import type { CommandGrammar, CommandRule } from './knowledge-data.js';

/** The rule that a command line falls under, and how many of its positionals the subcommand took. */
export interface MatchedRule {
  readonly rule: CommandRule;
  readonly taken: number;
}

/** The first rule that fits; undefined when none does or when an option or a variable means that nothing happens. */
export function ruleFor(command: ShellCommand, line: CommandLine, grammar: CommandGrammar): MatchedRule | undefined {
  const texts = line.positionals.map(({ word }) => word.text);
  for (const rule of grammar.rules) {
    const taken = matchSub(rule, texts);
    if (taken === undefined) continue;
    const before = rule.runs !== undefined ? (line.positionals[taken]?.index ?? line.rest[0]?.index) : undefined;
    const has = (name: string): boolean =>
      line.options.some((option) => names(option.name, option.value?.text, name) && (before === undefined || option.index < before));
    if (rule.needs && !rule.needs.some(has)) continue;
    if (rule.words && !texts.slice(taken).some((text) => wordMatches(rule.words, text))) continue;
    if (grammar.none?.some(has) === true || rule.unless?.some(has) === true) return undefined;
    if (rule.unlessWords && texts.some((text) => wordMatches(rule.unlessWords, text))) return undefined;
    if (offline(command, grammar)) return undefined;
    return { rule, taken };
  }
  return undefined;
}

/** `--offline` in the data also stands for `--offline=true`, never for `--offline=false`; `-mod=vendor` needs that value. */
function names(option: string, value: string | undefined, wanted: string): boolean {
  if (option === wanted) return value === undefined || !/^(?:false|0|no)$/i.test(value);
  return value !== undefined && `${option}=${value}` === wanted;
}

function matchSub(rule: CommandRule, texts: readonly string[]): number | undefined {
  for (const sub of rule.sub) {
    if (sub === '*') return 0;
    if (sub === '') {
      if (texts.length === 0) return 0;
      continue;
    }
    const words = sub.split(' ');
    if (words.every((word, index) => texts[index] === word)) return words.length;
  }
  return undefined;
}

/** A word of the data ending in `*` is a prefix, one that starts with it a suffix; a task path such as `:app:publish` counts by its last part. */
function wordMatches(patterns: readonly string[] | undefined, text: string): boolean {
  const last = text.slice(text.lastIndexOf(':') + 1);
  return (patterns ?? []).some((pattern) => {
    if (pattern.includes(':')) return text === pattern || text.endsWith(`:${pattern}`);
    if (pattern.startsWith('*') && pattern !== '*') return text.endsWith(pattern.slice(1));
    return pattern.endsWith('*') ? last.startsWith(pattern.slice(0, -1)) : last === pattern;
  });
}

function offline(command: ShellCommand, grammar: CommandGrammar): boolean {
  return Object.entries(grammar.noneEnv ?? {}).some(([name, value]) => {
    const set = Object.hasOwn(command.env, name) ? command.env[name]?.text : undefined;
    return set !== undefined && set.split(/\s+/).includes(value);
  });
}
