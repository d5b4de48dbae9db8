export { queueIntent } from './queue-intent.js';
