import type { Action, Job, Scalar, ScalarMap, Step, Workflow } from '../model/workflow-model.js';
import { readAction, readWorkflow } from './read-workflow.js';

const PATH = '.github/workflows/ci.yml';

/** Reads a text that is a workflow; fails the test when it is none. */
export function workflowOf(text: string): Workflow {
  const read = readWorkflow(PATH, text);
  if (read.kind === 'invalid') throw new Error(`not a workflow: ${read.message}`);
  return read;
}

/** Reads a text that is an action; fails the test when it is none. */
export function actionOf(text: string): Action {
  const read = readAction('action.yml', text);
  if (read.kind === 'invalid') throw new Error(`not an action: ${read.message}`);
  return read;
}

/** The one job of a workflow whose job `a` has the given lines, each without its indentation of four. */
export function jobOf(...lines: readonly string[]): Job {
  const [job] = workflowOf(['on: push', 'jobs:', '  a:', ...lines.map((line) => `    ${line}`), ''].join('\n')).jobs;
  if (job === undefined) throw new Error('no job');
  return job;
}

/** The steps of a job, written as a list without indentation. */
export function stepsOf(...lines: readonly string[]): readonly Step[] {
  return jobOf('runs-on: x', 'steps:', ...lines.map((line) => `  ${line}`)).steps;
}

/** What the reader notes on a workflow. */
export function notesOf(text: string): readonly string[] {
  return workflowOf(text).notes.map(({ message }) => message);
}

export function texts(scalars: readonly Scalar[]): readonly string[] {
  return scalars.map(({ value }) => value);
}

export function entries(map: ScalarMap | undefined): Readonly<Record<string, string>> | undefined {
  return map && Object.fromEntries([...map].map(([key, { value }]) => [key, value]));
}
