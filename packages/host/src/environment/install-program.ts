import { exec } from '@actions/exec';
import { known, unknown, type Answer } from '@sar/baseline';

/** What only the runner and the actions themselves may have: inputs, tokens of services, and the files that command the runner. */
const WITHHELD = /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_(?:ENV|OUTPUT|STATE|PATH|STEP_SUMMARY|ARTIFACTS|TOKEN)$)/i;

/** How a program is run that installs. */
export interface InstallOptions {
  /** Absolute. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Over the environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** Gets every line that it prints; untrusted text. */
  print(line: string): void;
}

/**
 * Runs a package manager without a shell. It gets the environment that a `run` step of the job would have, since registries and their logins
 * are set there, but nothing that belongs to the action alone. On Windows the program may be a script (`npm.cmd`), whose arguments
 * `@actions/exec` quotes.
 *
 * @returns the exit code; unknown when the program is not there
 */
export async function installProgram(
  [program, ...args]: readonly [string, ...string[]],
  { directory, environment, variables, print }: InstallOptions,
): Promise<Answer<number>> {
  const kept = Object.entries({ ...environment, ...variables }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !WITHHELD.test(entry[0]),
  );
  try {
    const code = await exec(quoted(program), args, {
      cwd: directory,
      env: Object.fromEntries(kept),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdline: print, errline: print },
    });
    return known(code);
  } catch (error) {
    return unknown('not-configured', `${program} cannot be started: ${(error as Error).message.slice(0, 200)}`);
  }
}

/** `@actions/exec` takes its first argument apart at blanks, and quotes keep it together. */
function quoted(program: string): string {
  return `"${program.replaceAll('"', '')}"`;
}
