import * as core from '@actions/core';
import { UserError } from '@sar/baseline';

/** What the runner gives an action, and takes from it. */
export interface ActionContext {
  input(name: string): string;
  setOutput(name: string, value: string | number): void;
  info(line: string): void;
}

/** Runs an action's main function and owns its failure: a `UserError` is the user's to mend, everything else is a defect. */
export async function runAction(main: (context: ActionContext) => Promise<void>): Promise<void> {
  try {
    await main({ input: (name) => core.getInput(name), setOutput: core.setOutput, info: core.info });
  } catch (error) {
    if (error instanceof UserError) core.setFailed(error.message);
    else core.setFailed(`this is a bug: ${error instanceof Error ? error.message : String(error)}`);
  }
}
