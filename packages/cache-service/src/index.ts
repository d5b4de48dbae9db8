export { cacheStore, type CacheStore } from './cache-store.js';
