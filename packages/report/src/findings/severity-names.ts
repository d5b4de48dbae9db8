import type { Severity } from '@sar/baseline';

/** Severity → its name for people. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { P0: 'critical', P1: 'blocker', P2: 'degraded', P3: 'advisory' };
