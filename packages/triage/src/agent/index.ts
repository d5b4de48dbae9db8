export { handOver } from './hand-over.js';
export type { HandOverInput, HandOverPorts, HandOverSubject } from './hand-over-input.js';
export { AGENT_FILE } from './agent-memory.js';
export { dispatchTarget } from './dispatch-target.js';
