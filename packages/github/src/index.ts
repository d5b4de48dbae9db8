export * from './client/index.js';
export * from './variables/index.js';
export * from './branch/index.js';
export * from './ci/index.js';
export * from './issues/index.js';
export * from './repository/index.js';
export * from './dispatch/index.js';
export { intentPorts, type IntentPorts } from './intent-ports.js';
