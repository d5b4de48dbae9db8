export { pruneMemory } from './prune-memory.js';
export { memoryRestorer, type MemoryRestorer } from './restore-memories.js';
