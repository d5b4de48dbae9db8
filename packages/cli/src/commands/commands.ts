import { UserError } from '@sar/baseline';
import type { Command } from '../arguments/command.js';
import { didYouMean } from '../arguments/parse-arguments.js';
import { cacheCheck } from './cache-check.js';
import { cacheExplain } from './cache-explain.js';
import { cacheFix } from './cache-fix.js';
import { completion } from './completion.js';
import { explain } from './explain.js';
import { patrolCommand } from './patrol-command.js';
import { variablesCheck } from './variables/variables-check.js';
import { variablesReport } from './variables/variables-report.js';
import { variablesExpected } from './variables/variables-expected.js';
import { variablesDiff } from './variables/variables-diff.js';
import { variablesSnapshot } from './variables/variables-snapshot.js';
import { variablesRotateCheck } from './variables/variables-rotate-check.js';
import { variablesPreflight } from './variables/variables-preflight.js';
import { variablesImportGuide } from './variables/variables-import-guide.js';
import { variablesAdopt } from './variables/variables-adopt.js';
import { variablesEnforce } from './variables/variables-enforce.js';
import { variablesList } from './variables/variables-list.js';
import { variablesGet } from './variables/variables-get.js';
import { variablesSet } from './variables/variables-set.js';
import { variablesDelete } from './variables/variables-delete.js';
import { intentsSet } from './intents/intents-set.js';
import { intentsDelete } from './intents/intents-delete.js';
import { intentsList } from './intents/intents-list.js';
import { intentsClear } from './intents/intents-clear.js';
import { intentsValidate } from './intents/intents-validate.js';
import { intentsApply } from './intents/intents-apply.js';

/** Every command, in the order of the help text. */
export const COMMANDS: readonly Command[] = [
  patrolCommand,
  cacheCheck,
  cacheFix,
  cacheExplain,
  variablesCheck,
  variablesReport,
  variablesExpected,
  variablesDiff,
  variablesSnapshot,
  variablesRotateCheck,
  variablesPreflight,
  variablesImportGuide,
  variablesAdopt,
  variablesEnforce,
  variablesList,
  variablesGet,
  variablesSet,
  variablesDelete,
  intentsSet,
  intentsDelete,
  intentsList,
  intentsClear,
  intentsValidate,
  intentsApply,
  explain,
  completion,
];

/** The commands of a group: `cache` has `cache check` and others. None when the word is no group. */
export function groupNamed(word: string): readonly Command[] {
  return COMMANDS.filter(({ name }) => name.startsWith(`${word} `));
}

/**
 * The command that the words begin with, and the words behind it.
 *
 * @throws UserError when there is none
 */
export function commandNamed(words: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  for (const count of [2, 1]) {
    const name = words.slice(0, count).join(' ');
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command !== undefined) return { command, rest: words.slice(count) };
  }
  const [first = '', second] = words;
  const group = groupNamed(first).map(({ name }) => name.slice(first.length + 1));
  if (group.length === 0) throw new UserError(`there is no command "${first}"${suggestion(first)} See "sar help".`);
  if (second === undefined || second.startsWith('-'))
    throw new UserError(`"sar ${first}" needs one of: ${group.join(', ')}. See "sar help ${first}".`);
  throw new UserError(`"sar ${first}" has no command "${second}"${didYouMean(second, group)} It has ${group.join(', ')}.`);
}

/** Also finds `cache check` for `check`. */
function suggestion(word: string): string {
  const names = COMMANDS.map(({ name }) => name);
  const whole = names.find((name) => name.endsWith(` ${word}`));
  if (whole !== undefined) return `; did you mean ${whole}?`;
  return didYouMean(word, [...names, ...names.map((name) => name.split(' ')[0] ?? ''), 'help', 'version']);
}
