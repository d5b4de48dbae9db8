export { ciHistory } from './ci-history.js';
