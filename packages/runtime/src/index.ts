export { runAction, type ActionContext } from './run-action.js';
export { actionInputs, type ActionInputs } from './action-inputs.js';
export type { RunFacts } from './run-facts.js';
export type { RunnerEvent } from './runner-event.js';
