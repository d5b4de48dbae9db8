import type { Command } from '../../arguments/command.js';
import { onePositional } from '../../arguments/one-positional.js';
import { changeVariable, CHANGE_OPTIONS } from './change-variable.js';

/** `sar variables delete NAME`: deletes a variable now. */
export const variablesDelete: Command = {
  name: 'variables delete',
  summary: 'delete a variable now, under the policy of the baseline, and record it in the ledger',
  positionals: 'NAME',
  maxPositionals: 1,
  suggest: () => [],
  details: 'The policy must allow the operation: `operations: [set, delete]`.',
  options: CHANGE_OPTIONS,
  examples: ['sar variables delete OLD_FLAG --dry-run'],
  run: async (given, io) => changeVariable(given, io, { operation: 'delete', name: onePositional(given, 'the name of the variable') }),
};
