export { diagnose, doctorExitCode } from './diagnose.js';
export type { BaselineFacts, DoctorFacts, Inventory, LiveFacts } from './doctor-facts.js';
export { readLiveFacts, type LivePorts } from './read-live-facts.js';
