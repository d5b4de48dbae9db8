// `npm start [-- path and options]`: the main job, a patrol of this repository or of another one, from the committed bundle.
// `npm start -- <command> …` runs that command of `sar` instead: `npm start -- gate`. Nothing has to be installed for it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const [first = ''] = given;
const isCommand = /^[a-z]+(?:-[a-z]+)*$/.test(first) && !existsSync(first);
const words = isCommand ? given : ['patrol', ...(given.length > 0 ? given : [root])];
const { status } = spawnSync(process.execPath, [`${root}dist/cli/index.js`, ...words], { stdio: 'inherit' });
process.exit(status ?? 70);
