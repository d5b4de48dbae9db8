import { start } from '../index.js';

await start('variable-intent-processor');
