export { artifactSource } from './artifact-source.js';
