export { trackRotation } from './track-rotation.js';
