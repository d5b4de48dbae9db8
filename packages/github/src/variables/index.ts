export { liveVariables } from './live-variables.js';
export { variableStore } from './variable-store.js';
