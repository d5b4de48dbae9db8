// Writes the packages, and who may import whom, into docs/architecture.md, from scripts/import-rules.json and the descriptions of the packages,
// between two markers. `--check` writes nothing and fails when the page is not up to date.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeOrCheck } from './generate-presets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'docs/architecture.md';
const START = '<!-- generated from scripts/import-rules.json: start -->';
const END = '<!-- generated from scripts/import-rules.json: end -->';
const ACTIONS = 'actions/*';

/**
 * The packages and their imports as Markdown: a diagram, then a table.
 *
 * @param rules the key `rules` of scripts/import-rules.json
 * @param {(folder: string) => string} describe what a folder is for, in plain text
 */
export function importRulesSection(rules, describe) {
  const rows = Object.entries(rules).map(([folder, rule]) => [
    `\`${folder}\``,
    cell(describe(folder)),
    namesOf(rule.packages, shortOf(folder), rules),
    rule.npm.length === 0 ? 'none' : rule.npm.map((name) => `\`${name}\``).join(', '),
    rule.machine ? 'files and processes' : rule.pure ? 'pure' : 'no files, no processes',
  ]);
  const head = ['Folder', 'What it is for', 'May import of ours', 'and of others', 'Node.js'];
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return `\`\`\`mermaid\n${importDiagram(rules)}\`\`\`\n\n${table}\n`;
}

/** The imports as a Mermaid graph, without those that a longer way shows as well. Packages that import none of ours, and that none imports, are left out. */
export function importDiagram(rules) {
  const edges = new Map(Object.entries(rules).map(([folder, { packages }]) => [shortOf(folder), packages]));
  const lines = [...edges].flatMap(([from, to]) =>
    to.filter((name) => !to.some((other) => other !== name && reaches(edges, other, name))).map((name) => `  ${from} --> ${name}`),
  );
  return `graph BT\n${lines.join('\n')}\n`;
}

/** Whether an import leads from one package to another, also by way of others. */
function reaches(edges, from, to) {
  const seen = new Set();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (name === to) return true;
    open.push(...(edges.get(name) ?? []));
  }
  return false;
}

function shortOf(folder) {
  return folder === ACTIONS ? 'actions' : folder.replace(/^packages\//, '');
}

function namesOf(names, own, rules) {
  const others = Object.keys(rules)
    .filter((folder) => folder !== ACTIONS)
    .map(shortOf);
  if (names.length === 0) return 'none';
  const left = others.filter((name) => name !== own && !names.includes(name));
  // A long list is read faster by what is missing.
  return names.length > 8 ? `all but ${left.join(', ')}` : names.join(', ');
}

function cell(text) {
  return text.replaceAll('<', '&lt;').replaceAll('|', '\\|');
}

/** The page with the section between its markers. Throws when they are missing or there is more than one pair. */
export function withImportRules(page, section) {
  const [before, rest, ...more] = page.split(START);
  const [, after, ...evenMore] = rest?.split(END) ?? [];
  if (after === undefined || more.length + evenMore.length > 0 || before.includes(END))
    throw new Error(`${PAGE} must hold "${START}" and "${END}" once, in this order`);
  return `${before}${START}\n\n${section}\n${END}${after}`;
}

function describeFolder(folder) {
  if (folder === ACTIONS) return 'an action each: inputs in, one call, outputs out';
  return JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')).description;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const { rules } = JSON.parse(readFileSync(`${root}scripts/import-rules.json`, 'utf8'));
  const page = withImportRules(readFileSync(root + PAGE, 'utf8'), importRulesSection(rules, describeFolder));
  if (writeOrCheck(new Map([[PAGE, page]]), check, 'node scripts/generate-architecture.mjs') > 0 && check) process.exitCode = 1;
}
