export { liveRepository } from './live-repository.js';
export { branchNames } from './branch-names.js';
export { leastUsedCaches } from './least-used-caches.js';
