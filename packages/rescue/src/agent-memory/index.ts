export { pruneMemory } from './prune-memory.js';
