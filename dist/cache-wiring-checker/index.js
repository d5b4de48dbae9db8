import { start } from '../index.js';

await start('cache-wiring-checker');
