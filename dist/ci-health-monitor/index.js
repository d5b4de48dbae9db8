import { start } from '../index.js';

await start('ci-health-monitor');
