import type { GatePorts } from '../gate-ports.js';
import { gatePorts } from '../gate-ports.fixture.js';
import type { CheckRun } from '../run/check-run.js';

/** A run of the check `own`, on ports with the given changes. */
export function checkRun(changes: Partial<GatePorts> = {}): CheckRun {
  return { id: 'own', ports: gatePorts(changes), degradedPercent: 10, stop: new AbortController().signal };
}
