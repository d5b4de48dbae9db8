export { runAction, type ActionContext } from './run-action.js';
