// Every scene of the sensors, with the real tools that are there.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('../sensor-scenes/run.mjs', import.meta.url))], { stdio: 'inherit' });
process.exit(status ?? 1);
