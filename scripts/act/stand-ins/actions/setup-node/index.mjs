// Puts the Node that runs this first on PATH.
import { appendFileSync } from 'node:fs';
import { dirname } from 'node:path';

appendFileSync(process.env.GITHUB_PATH, `${dirname(process.execPath)}\n`);
appendFileSync(process.env.GITHUB_OUTPUT, `node-version=${process.version}\n`);
console.log(`Node ${process.version}`);
