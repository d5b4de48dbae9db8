import { quoteUntrusted, UserError } from '@sar/baseline';
import { terminalSafe } from '@sar/report';
import type { Command } from '../../arguments/command.js';
import { expectKnown } from '../../live/expect-known.js';
import { LIVE_OPTIONS } from '../../live/live-options.js';
import { openIntentPorts } from '../../live/open-intent-ports.js';
import { ENVIRONMENT, SCOPE, targetOptions, targetWords } from '../../live/target-options.js';
import { onePositional } from '../../arguments/one-positional.js';

/** `sar variables get NAME`: the value of a variable, as it is. */
export const variablesGet: Command = {
  name: 'variables get',
  summary: 'print the value of a variable',
  positionals: 'NAME',
  maxPositionals: 1,
  details:
    'Prints the value and nothing else, for scripts: in a pipe to the byte, on a terminal with control characters written out. Exit code 1 when there is no such variable.',
  options: [SCOPE, ENVIRONMENT, ...LIVE_OPTIONS],
  examples: ['sar variables get LOG_LEVEL', 'sar variables get DEPLOY_RING --environment production'],
  async run(given, io) {
    const name = onePositional(given, 'the name of a variable').toUpperCase();
    if (!/^[A-Z_][A-Z0-9_]{0,254}$/.test(name)) throw new UserError(`${quoteUntrusted(name)} cannot be the name of a variable`);
    const { repository, ports } = await openIntentPorts(given, io);
    const target = targetOptions(given, repository);
    const entry = expectKnown(await ports.reader.get(target, name));
    if (entry === undefined) {
      io.err(`there is no variable ${name} in the ${terminalSafe(targetWords(target))}\n`);
      return 1;
    }
    const { value = '' } = entry;
    // A terminal would act on what a value holds; a pipe gets it to the byte.
    io.out(io.columns === undefined ? value : `${value.split('\n').map(terminalSafe).join('\n')}\n`);
    return 0;
  },
};
