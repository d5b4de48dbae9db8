import type { Command } from '../../arguments/command.js';
import { nameAndValue, STDIN } from '../intents/value-argument.js';
import { changeVariable, CHANGE_OPTIONS } from './change-variable.js';

/** `sar variables set NAME VALUE`: writes a variable now. */
export const variablesSet: Command = {
  name: 'variables set',
  summary: 'write a variable now, under the policy of the baseline, and record it in the ledger',
  positionals: 'NAME [VALUE]',
  maxPositionals: 2,
  suggest: () => [],
  details:
    'Needs a token with "Variables: write" (environments: "Environments: write") and "Contents: write" for the ledger on the branch sar-state.',
  options: [STDIN, ...CHANGE_OPTIONS],
  examples: ['sar variables set LOG_LEVEL debug', 'sar variables set RING 2 --environment production --dry-run'],
  run: async (given, io) => changeVariable(given, io, { operation: 'set', ...nameAndValue(given, io) }),
};
