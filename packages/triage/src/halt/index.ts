export { haltForP0, type P0HaltInput, type P0HaltOptions, type P0HaltPorts, type P0HaltReport } from './halt-for-p0.js';
export type { HaltVariable } from './set-halt-variable.js';
