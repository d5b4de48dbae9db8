export { dispatcher } from './dispatcher.js';
