import type { Command } from '../../arguments/command.js';
import { queueIntent, QUEUE_OPTIONS } from './queue-intent.js';
import { nameAndValue, STDIN } from './value-argument.js';

/** `sar intents set NAME VALUE`: queues the setting of a variable. */
export const intentsSet: Command = {
  name: 'intents set',
  summary: 'queue the setting of a variable, as a file to be reviewed and merged',
  positionals: 'NAME [VALUE]',
  maxPositionals: 2,
  suggest: () => [],
  details: 'Writes variable_set_NAME_<seconds>.json into the mailbox. The variable-intent-processor applies it on the default branch.',
  options: [STDIN, ...QUEUE_OPTIONS],
  examples: ['sar intents set LOG_LEVEL debug --note "incident 42"', 'sar intents set RING 2 --environment production --expect 1'],
  run: async (given, io) => queueIntent(given, io, { operation: 'set', ...nameAndValue(given, io) }),
};
