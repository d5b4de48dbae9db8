// Writes the tables of inputs and outputs of each action's README.md from its action.yml, between two markers.
// A README that does not exist yet is started. `--check` writes nothing and fails when a table is not up to date.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const START = '<!-- generated from action.yml: start -->';
const END = '<!-- generated from action.yml: end -->';

/** The README with its generated part replaced. Throws when the markers are missing or more than one pair. */
export function withTables(readme, metadata, path) {
  const [before, rest, ...more] = readme.split(START);
  const [, after, ...evenMore] = rest?.split(END) ?? [];
  if (after === undefined || more.length + evenMore.length > 0)
    throw new Error(`${path} must hold "${START}" and "${END}" once, in this order`);
  return `${before}${START}\n\n${tables(metadata)}\n${END}${after}`;
}

/** Inputs with their defaults, and outputs, as Markdown. */
export function tables({ inputs, outputs }) {
  const inputRows = Object.entries(inputs ?? {}).map(([id, { description = '', default: value, required = false, deprecationMessage }]) => [
    `\`${id}\``,
    cell(deprecationMessage === undefined ? description : `${description} **Deprecated:** ${deprecationMessage}`),
    required ? '**required**' : value === undefined || value === '' ? 'empty' : code(String(value)),
  ]);
  const outputRows = Object.entries(outputs ?? {}).map(([id, { description = '' }]) => [`\`${id}\``, cell(description)]);
  return `${section('Inputs', ['Input', 'What it does', 'Default'], inputRows)}\n${section('Outputs', ['Output', 'What it holds'], outputRows)}`;
}

function section(title, head, rows) {
  if (rows.length === 0) return `## ${title}\n\nNone.\n`;
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `## ${title}\n\n${lines.join('\n')}\n`;
}

function cell(text) {
  return text
    .trim()
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}

function code(text) {
  return `\`${cell(text).replaceAll('`', "'")}\``;
}

function newReadme({ name, description }) {
  return `# ${name}\n\n${description.trim().replace(/\.?$/, '.')}\n\n${START}\n${END}\n`;
}

/** Undefined, having said why, when the file is no YAML. */
function readMetadata(path) {
  try {
    return parse(readFileSync(join(root, path), 'utf8'));
  } catch (error) {
    console.error(`${path}: ${error.message}`);
    process.exitCode = 1;
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  for (const action of readdirSync(join(root, 'actions')).sort()) {
    const metadata = readMetadata(`actions/${action}/action.yml`);
    if (metadata === undefined) continue;
    const path = `actions/${action}/README.md`;
    const current = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
    const wanted = withTables(current ?? newReadme(metadata), metadata, path);
    if (current === wanted) continue;
    if (check) {
      console.error(`${path} is not up to date with action.yml: run "npm run generate"`);
      process.exitCode = 1;
    } else {
      writeFileSync(join(root, path), wanted);
      console.log(`wrote ${path}`);
    }
  }
}
