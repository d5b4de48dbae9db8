export * from './vocabulary/severity.js';
export * from './vocabulary/signal.js';
export * from './vocabulary/reading.js';
export * from './vocabulary/finding.js';
export * from './vocabulary/fingerprint.js';
export * from './vocabulary/user-error.js';
export * from './ports/tree.js';
