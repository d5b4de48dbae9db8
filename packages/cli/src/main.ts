import { UserError } from '@sar/baseline';
import { patrol } from './patrol.js';

/** Runs the `sar` command and sets the exit code: 0 clear, 1 findings, 3 usage, 70 a defect of SAR. */
export async function main(): Promise<void> {
  try {
    const [command, path = '.'] = process.argv.slice(2);
    if (command !== 'patrol') throw new UserError(`no such command: ${command ?? '(none)'}; try "sar patrol [path]"`);
    process.exitCode = patrol(path, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    const known = error instanceof UserError;
    process.stderr.write(`${known ? error.message : `this is a bug: ${error instanceof Error ? error.stack : String(error)}`}\n`);
    process.exitCode = known ? error.exitCode : 70;
  }
}
