// `npm start [-- path and options]`: the main job, a patrol of this repository or of another one, from the committed bundle.
// Nothing has to be installed for it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [`${root}dist/cli/index.js`, 'patrol', ...(given.length > 0 ? given : [root])], {
  stdio: 'inherit',
});
process.exit(status ?? 70);
