// Writes the table of actions into docs/actions/README.md, from each action.yml and the "At a glance" of its README.md, between two markers.
// `--check` writes nothing and fails when the page is not up to date.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { writeOrCheck } from './generate-presets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'docs/actions/README.md';
const START = '<!-- generated from the actions: start -->';
const END = '<!-- generated from the actions: end -->';
/** What every page of an action says in its "At a glance". */
export const GLANCE = ['Permissions', 'Events', 'Writes', 'Fails'];

/**
 * What a README says at a glance: its four rows, as Markdown, by what they are about.
 *
 * @throws when there is no such section, or a row is missing
 */
export function glanceOf(readme, path) {
  const section = readme.split('\n## At a glance\n')[1]?.split('\n## ')[0] ?? '';
  const rows = new Map([...section.matchAll(/^\| (\w+) \| (.+) \|$/gm)].map(([, title, text]) => [title, text]));
  for (const title of GLANCE) if (!rows.has(title)) throw new Error(`${path} has no row "${title}" in its section "At a glance"`);
  return rows;
}

/** The table of actions: each with what it does, what runs it, and what it writes. */
export function actionTable(actions) {
  const rows = actions.map(({ folder, metadata, readme }) => {
    const glance = glanceOf(readme, `actions/${folder}/README.md`);
    const runs = metadata.runs.using === 'composite' ? 'composite' : 'JavaScript';
    return [`[${folder}](../../actions/${folder}/README.md)`, cell(metadata.description), runs, moved(glance.get('Writes'), folder)];
  });
  const head = ['Action', 'What it does', 'Kind', 'Writes'];
  return `${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}

function cell(text) {
  return text
    .trim()
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** Links of a README, as they are from the page. */
function moved(text, folder) {
  return text.replaceAll('](#', `](../../actions/${folder}/README.md#`).replaceAll('](../../docs/', '](../');
}

/** The page with the table between its markers. Throws when they are missing or there is more than one pair. */
export function withActions(page, table) {
  const [before, rest, ...more] = page.split(START);
  const [, after, ...evenMore] = rest?.split(END) ?? [];
  if (after === undefined || more.length + evenMore.length > 0 || before.includes(END))
    throw new Error(`${PAGE} must hold "${START}" and "${END}" once, in this order`);
  return `${before}${START}\n\n${table}\n${END}${after}`;
}

/** Every action of this repository. */
export function readActions() {
  return readdirSync(`${root}actions`)
    .sort()
    .map((folder) => ({
      folder,
      metadata: parse(readFileSync(`${root}actions/${folder}/action.yml`, 'utf8')),
      readme: readFileSync(`${root}actions/${folder}/README.md`, 'utf8'),
    }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const page = withActions(readFileSync(root + PAGE, 'utf8'), actionTable(readActions()));
  if (writeOrCheck(new Map([[PAGE, page]]), check, 'node scripts/generate-action-index.mjs') > 0 && check) process.exitCode = 1;
}
