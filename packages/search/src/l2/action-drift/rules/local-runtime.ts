import type { Action } from '@sar/workflows';
import type { Day } from '../day.js';
import type { Runtime } from '../drift-data.js';
import { runtimeName, stageOf } from '../known-action.js';
import type { Verdict } from '../verdict.js';

/** The repository's own JavaScript action with a runtime that the runner gave up. */
export function localRuntime({ using }: Action, asOf: Day): Verdict | undefined {
  const declared = using?.value.trim().toLowerCase() ?? '';
  const stage = stageOf(declared as Runtime, asOf);
  if (stage === undefined) return undefined;
  return {
    rule: 'deprecated-runtime',
    impact: stage.impact,
    message: `this action declares ${declared}: ${runtimeName(declared)} ${stage.state} (since ${stage.since}).`,
    expected: 'using: node24',
    help: `Try the action on Node.js 24, declare "using: node24" and release it as a new major; self-hosted runners need version 2.327.1. Source: ${stage.source}`,
  };
}
