export { liveRepository } from './live-repository.js';
