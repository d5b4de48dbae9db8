import { UserError } from '@sar/baseline';
import { commandNamed, groupNamed } from './commands/commands.js';
import { parseArguments } from './arguments/parse-arguments.js';
import { generalHelp, groupHelp, helpOf } from './arguments/help.js';
import { processIo, type Io } from './io.js';
import { SAR_VERSION } from '@sar/patrol';
import { breakWorkflowCommands, terminalSafe } from '@sar/report';

/** Runs the `sar` command and sets the exit code: 0 clear, 1 findings, 2 permission, 3 usage or baseline, 70 a defect of SAR. */
export async function main(): Promise<void> {
  // A reader that goes away (`sar patrol | head`) is no defect.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The run goes on to its exit code, which a script may still ask for.
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await runSar(process.argv.slice(2), processIo());
}

/** The `sar` command as a function: words in, exit code out. */
export async function runSar(words: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(words, io);
  } catch (error) {
    if (error instanceof UserError) {
      io.err(`sar: ${error.message.split('\n').map(safe).join('\n')}\n`);
      return error.exitCode;
    }
    const debug = io.environment['SAR_DEBUG'] !== undefined || io.environment['RUNNER_DEBUG'] === '1';
    const text = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error);
    io.err(`sar: this is a bug of SAR: ${text}\n${debug ? '' : 'Set SAR_DEBUG=1 to see where, and report it.\n'}`);
    return 70;
  }
}

/** Messages hold words of the command line and of files. */
function safe(line: string): string {
  return breakWorkflowCommands(terminalSafe(line));
}

async function dispatch(words: readonly string[], io: Io): Promise<number> {
  const [first] = words;
  if (first === undefined || (words.length === 1 && ['help', '--help', '-h'].includes(first))) {
    io.out(generalHelp(io.columns));
    return first === undefined ? 3 : 0;
  }
  if (first === '--version' || first === '-V' || first === 'version') {
    io.out(`${SAR_VERSION}\n`);
    return 0;
  }
  if (first === 'help') return help(words.slice(1), io);
  if (asksForHelp(words))
    return help(
      words.filter((word) => !word.startsWith('-')),
      io,
    );
  const { command, rest } = await commandNamed(words);
  return command.run(parseArguments(command, rest), io);
}

async function help(words: readonly string[], io: Io): Promise<number> {
  const [word = '', second] = words;
  const group = await groupNamed(word);
  const isGroup = group.length > 0 && second === undefined;
  // A group may be a command as well: "sar ci-health".
  const own = group.find(({ name }) => name === word);
  const others = group.filter((member) => member !== own);
  if (isGroup && own !== undefined) io.out(helpOf(own, io.columns));
  if (isGroup && own !== undefined && others.length > 0) io.out('\n');
  if (isGroup && others.length > 0) io.out(groupHelp(word, others, io.columns));
  if (!isGroup) io.out(helpOf((await commandNamed(words)).command, io.columns));
  return 0;
}

/** Behind `--` everything is an argument. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}
