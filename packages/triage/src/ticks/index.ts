export { handleTicks, type TickOptions } from './handle-ticks.js';
export type { AskedPlaybook, TickInput, TickPorts, TickReport, WaiverOffer } from './tick-input.js';
export { findingsRecord, FINDINGS_FILE, readKnownFindings, type KnownFindings } from './known-findings.js';
