import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { SESSION_CONTEXT_RULE_TABLE } from './session-context-rules.js';

/**
 * Contexts past their age, and agent instructions that name what is gone. Reads the files of `sensors.session-context.contexts` and the
 * instruction files of agents (AGENTS.md, CLAUDE.md, copilot-instructions.md and their kin): paths in code spans and commands must be in
 * the repository, scripts in package.json, targets in a Makefile. Mended by deleting or correcting them. Links are judged by `doc-links`.
 * What is only perhaps meant as a path of the repository is pedantic.
 */
export const sessionContext: Sensor = {
  id: 'session-context',
  layer: 'L5',
  title: 'Session context',
  needs: 'instruction files of agents, or contexts that the baseline names',
  rules: SESSION_CONTEXT_RULE_TABLE,
  ready,
  read,
};

async function ready(input: SensorInput): Promise<Readiness> {
  const [context] = input.baseline.sensors['session-context'].contexts;
  if (context !== undefined) return { ready: true, by: context.files };
  const { instructionPaths } = await import('./instruction-files.js');
  const [first] = await instructionPaths(input);
  return first === undefined ? { ready: true, by: 'no instruction file of an agent', empty: true } : { ready: true, by: first };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readSessionContext } = await import('./read-session-context.js');
  return readSessionContext(input);
}
