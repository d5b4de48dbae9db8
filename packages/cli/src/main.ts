import { UserError } from '@sar/baseline';
import { commandNamed } from './commands/commands.js';
import { parseArguments } from './arguments/parse-arguments.js';
import { generalHelp, helpOf } from './arguments/help.js';
import { processIo, type Io } from './io.js';
import { SAR_VERSION } from '@sar/patrol';

/** Runs the `sar` command and sets the exit code: 0 clear, 1 findings, 2 permission, 3 usage or baseline, 70 a defect of SAR. */
export async function main(): Promise<void> {
  // A reader that goes away (`sar patrol | head`) is no defect.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.exitCode = await runSar(process.argv.slice(2), processIo());
}

/** The `sar` command as a function: words in, exit code out. */
export async function runSar(words: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(words, io);
  } catch (error) {
    if (error instanceof UserError) {
      io.err(`sar: ${error.message}\n`);
      return error.exitCode;
    }
    const debug = io.environment['SAR_DEBUG'] !== undefined || io.environment['RUNNER_DEBUG'] === '1';
    const text = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error);
    io.err(`sar: this is a bug of SAR: ${text}\n${debug ? '' : 'Set SAR_DEBUG=1 to see where, and report it.\n'}`);
    return 70;
  }
}

async function dispatch(words: readonly string[], io: Io): Promise<number> {
  const [first] = words;
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && words.length === 1)) {
    io.out(generalHelp());
    return first === undefined ? 3 : 0;
  }
  if (first === '--version' || first === '-V' || first === 'version') {
    io.out(`${SAR_VERSION}\n`);
    return 0;
  }
  if (first === 'help') {
    io.out(helpOf(commandNamed(words.slice(1)).command));
    return 0;
  }
  const { command, rest } = commandNamed(words);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(helpOf(command));
    return 0;
  }
  return command.run(parseArguments(command, rest), io);
}
