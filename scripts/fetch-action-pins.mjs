// Reads which commit the newest release of each action of action-pins/wanted.json is, and writes action-pins/pins.json. The versions come
// from tags that were really read; an action whose tags cannot be read keeps no entry, and is named.
// Usage: node scripts/fetch-action-pins.mjs [--mirrors <folder>]
// With --mirrors, `<folder>/<owner>+<name>/repo` is read in place of https://github.com/<owner>/<name>.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { dayOfTag, listTags, newestTag } from './action-pins/read-tags.mjs';

const { values } = parseArgs({ options: { mirrors: { type: 'string' } } });
const folder = fileURLToPath(new URL('action-pins/', import.meta.url));
const wanted = JSON.parse(readFileSync(join(folder, 'wanted.json'), 'utf8'));
const fetchedAt = new Date().toISOString().slice(0, 10);

const pins = [];
for (const { action, major } of wanted) {
  const repository = placeOf(action);
  try {
    const found = newestTag(listTags(repository), major);
    if (found === undefined) throw new Error(`it has no release of v${major}`);
    pins.push({ action, tag: found.tag, sha: found.sha, date: dayOfTag(repository, found.tag), fetchedAt });
  } catch (error) {
    console.error(`left out: ${action}: ${String(error.message).split('\n')[0]}`);
    process.exitCode = 1;
  }
}
const lines = pins.map(
  (pin) => `  ${JSON.stringify(pin).replaceAll('":"', '": "').replaceAll('","', '", "').replace('{', '{ ').replace('}', ' }')}`,
);
writeFileSync(join(folder, 'pins.json'), `[\n${lines.join(',\n')}\n]\n`);
console.log(`${pins.length} of ${wanted.length} actions: scripts/action-pins/pins.json`);

function placeOf(action) {
  if (values.mirrors === undefined) return `https://github.com/${action}`;
  const place = join(values.mirrors, action.replace('/', '+'), 'repo');
  if (!existsSync(place)) console.error(`there is no mirror of ${action}`);
  return place;
}
