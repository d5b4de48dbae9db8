import * as core from '@actions/core';
import { UserError } from '@sar/baseline';
import { actionInputs, type ActionInputs } from './action-inputs.js';
import { runFacts, type RunFacts } from './run-facts.js';
import { runnerEvent, type RunnerEvent } from './runner-event.js';

/** What the runner gives an action, and takes from it. */
export interface ActionContext {
  readonly inputs: ActionInputs;
  readonly event: RunnerEvent;
  /**
   * The run that the step is part of.
   *
   * @throws UserError outside a runner
   */
  run(): RunFacts;
  /** The runner's folder for files of this job. */
  readonly temporaryDirectory: string;
  setOutput(name: string, value: string | number): void;
  /** Puts a folder first on the PATH of the steps that follow. */
  addPath(directory: string): void;
  /** Keeps a value for the action's own end of the job. */
  saveState(name: string, value: string): void;
  /** What the action kept at its start; empty when it kept nothing, and so at the start itself. */
  state(name: string): string;
  /** Prints a line that must be safe to print: text of the repository is escaped by the caller. */
  print(line: string): void;
  /** Writes the step's summary; a runner without summaries gets none. */
  writeSummary(markdown: string): Promise<void>;
  /** Marks the step as failed and goes on. */
  fail(message: string): void;
}

/**
 * Runs an action's main function and owns its failure: a `UserError` is the user's to mend, everything else is a defect of SAR.
 */
export async function runAction(main: (context: ActionContext) => Promise<void>): Promise<void> {
  try {
    await main({
      inputs: actionInputs((name) => core.getInput(name), core.setSecret),
      run: () => runFacts(),
      event: runnerEvent(),
      temporaryDirectory: process.env['RUNNER_TEMP'] ?? process.cwd(),
      setOutput: core.setOutput,
      addPath: core.addPath,
      saveState: core.saveState,
      state: core.getState,
      print: core.info,
      writeSummary,
      fail: (message) => core.setFailed(message),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    core.setFailed(error instanceof UserError ? message : `this is a bug of SAR: ${message}`);
    if (error instanceof Error && !(error instanceof UserError)) core.debug(error.stack ?? '');
  }
}

async function writeSummary(markdown: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await core.summary.addRaw(markdown).write();
}
