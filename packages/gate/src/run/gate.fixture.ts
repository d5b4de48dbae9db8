import type { GateCheckSettings, GateVerdict } from '@sar/baseline';
import type { GatePorts } from '../gate-ports.js';
import { gatePorts } from '../gate-ports.fixture.js';
import type { GateOptions } from './gate-options.js';
import { runGate } from './run-gate.js';

/** A command of a linter. */
export const RUFF = [{ run: ['ruff', 'check', '.'] }];

/** The verdict of these checks, all required unless they say otherwise, on ports with the given changes. */
export async function gate(
  checks: Readonly<Record<string, Partial<GateCheckSettings>>>,
  ports: Partial<GatePorts> = {},
  options: Partial<GateOptions> = {},
): Promise<GateVerdict> {
  const entries = Object.entries(checks).map(([id, settings]) => ({ id, settings: { required: true, ...settings } }));
  return runGate(entries, gatePorts(ports), { concurrency: 2, failFast: false, onUnknown: 'fail', degradedPercent: 10, ...options });
}
