import type { Command } from '../../arguments/command.js';
import { onePositional } from '../../arguments/one-positional.js';
import { queueIntent, QUEUE_OPTIONS } from './queue-intent.js';

/** `sar intents delete NAME`: queues the deletion of a variable. */
export const intentsDelete: Command = {
  name: 'intents delete',
  summary: 'queue the deletion of a variable, as a file to be reviewed and merged',
  positionals: 'NAME',
  maxPositionals: 1,
  suggest: () => [],
  details: 'The policy must allow the operation: `operations: [set, delete]`.',
  options: QUEUE_OPTIONS,
  examples: ['sar intents delete OLD_FLAG'],
  run: async (given, io) => queueIntent(given, io, { operation: 'delete', name: onePositional(given, 'the name of the variable') }),
};
