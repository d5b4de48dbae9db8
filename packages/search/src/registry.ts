import { actionDrift } from './l2/action-drift/action-drift.js';
import { cacheWiring } from './l2/cache-wiring/cache-wiring.js';
import { workflowSyntax } from './l2/workflow-syntax/workflow-syntax.js';
import type { Sensor } from './sensor.js';

/** Every sensor there is, in the order of the layers. */
export function sensors(): readonly Sensor[] {
  return [workflowSyntax, cacheWiring, actionDrift];
}
