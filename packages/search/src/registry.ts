import { actionDrift } from './l2/action-drift/action-drift.js';
import { cacheWiring } from './l2/cache-wiring/cache-wiring.js';
import { ciHealthSensor } from './l2/ci-health/ci-health-sensor.js';
import { cronLiveness } from './l2/cron-liveness/cron-liveness.js';
import { workflowSyntax } from './l2/workflow-syntax/workflow-syntax.js';
import { secretRotation } from './l3/secret-rotation/secret-rotation.js';
import { variableAudit } from './l3/variable-audit/variable-audit.js';
import type { Sensor } from './sensor.js';

/** Every sensor there is, in the order of the layers. */
export function sensors(): readonly Sensor[] {
  return [workflowSyntax, cacheWiring, actionDrift, ciHealthSensor, cronLiveness, variableAudit, secretRotation];
}
