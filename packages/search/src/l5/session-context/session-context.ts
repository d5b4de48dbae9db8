import type { Reading } from '@sar/baseline';
import type { Sensor, SensorInput } from '../../sensor.js';
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
  read,
};

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readSessionContext } = await import('./read-session-context.js');
  return readSessionContext(input);
}
