// Reads which commit the newest release of each action of action-pins/wanted.json is, and writes action-pins/pins.json. The versions come
// from tags that were really read; an action whose tags cannot be read keeps the entry of the day on which they were, and is named.
// Usage: node scripts/fetch-action-pins.mjs [--mirrors <folder>]
// With --mirrors, `<folder>/<owner>+<name>/repo` is read in place of https://github.com/<owner>/<name>.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { readPins } from './action-pins/read-pins.mjs';

const { values } = parseArgs({ options: { mirrors: { type: 'string' } } });
const folder = fileURLToPath(new URL('action-pins/', import.meta.url));
const [wanted, former] = ['wanted.json', 'pins.json'].map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const { pins, failures } = readPins(wanted, former, placeOf, new Date().toISOString().slice(0, 10));
for (const { action, why, isKept } of failures) console.error(`${isKept ? 'kept as it was' : 'left out'}: ${action}: ${why}`);
writeFileSync(join(folder, 'pins.json'), `${JSON.stringify(pins, null, 2)}\n`);
console.log(`${wanted.length - failures.length} of ${wanted.length} actions read: scripts/action-pins/pins.json`);
process.exitCode = failures.length === 0 ? 0 : 1;

function placeOf(action) {
  return values.mirrors === undefined ? `https://github.com/${action}` : join(values.mirrors, action.replace('/', '+'), 'repo');
}
