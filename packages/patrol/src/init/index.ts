export { planInit } from './load-plan.js';
export type { InitPlace, InitWishes } from './plan-init.js';
export { isOwner } from './detect-owner.js';
export { callerFile, callerPath, type CallerPlace } from './caller-place.js';
export { renderCaller } from './render-caller.js';
export { ownSource, readSource, type SarSource } from './sar-source.js';
