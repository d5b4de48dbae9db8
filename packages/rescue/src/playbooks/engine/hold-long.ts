import type { GateVerdict, PlaybookStep } from '@sar/baseline';
import type { RescuePorts } from '../rescue-ports.js';
import { LEASE_MINUTES, type AttemptHold } from './attempt-hold.js';

/** Minutes that the commands of the gate may take: the tests of the repository are among them. */
const GATE_MINUTES = 60;

/** Holds the attempt for a program that may take longer than a lease: else another run would take it over meanwhile. */
export async function holdLong(hold: AttemptHold, step: PlaybookStep): Promise<void> {
  const extraMinutes = step.do === 'run-command' ? Math.ceil((step['time-limit'] ?? 0) / 60) : 0;
  if (extraMinutes > LEASE_MINUTES / 2) await hold.write({ message: `Playbook ${hold.attempt.playbook}: ${step.do} begins`, extraMinutes });
}

/** The gate, whose commands may take longer than a lease. */
export async function gateHolding(gate: NonNullable<RescuePorts['gate']>, hold: AttemptHold, root: string): Promise<GateVerdict> {
  await hold.write({ message: `Playbook ${hold.attempt.playbook}: the gate begins`, extraMinutes: GATE_MINUTES });
  return gate(root);
}

/** Waits, and says that the run is still there where it holds the attempt. */
export async function waitHolding(ports: RescuePorts, hold: AttemptHold, ms: number): Promise<void> {
  await ports.wait(ms);
  if (hold.isHeld) await hold.ensure();
}
