export * from './client/index.js';
export * from './variables/index.js';
export * from './branch/index.js';
export { intentPorts, type IntentPorts } from './intent-ports.js';
