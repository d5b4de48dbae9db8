// Writes the index docs/rules/README.md from the rules themselves, and sees that each has its page (docs/rules/<sensor>/<rule>.md), which
// "sar explain" prints. `--check` writes nothing and fails when the index is not up to date.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeOrCheck } from './generate-presets.mjs';
import { importSource } from './import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const INDEX = 'docs/rules/README.md';
const COMMAND = 'node scripts/generate-rule-pages.mjs';

/** The text of every page, by `<sensor>/<rule>`, sorted. */
export function rulePages() {
  const folder = join(root, 'docs/rules');
  const sensors = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pages = sensors.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => [`${name}/${file.replace(/\.md$/, '')}`, readFileSync(join(folder, name, file), 'utf8')]),
  );
  return new Map(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong between rules and pages, one line each: a rule without a page, a page without a rule. */
export function pageProblems(rules, pages) {
  const ids = rules.map(({ sensor, id }) => `${sensor}/${id}`);
  return [
    ...ids.filter((id) => !pages.has(id)).map((id) => `the rule ${id} has no page docs/rules/${id}.md`),
    ...[...pages.keys()].filter((id) => !ids.includes(id)).map((id) => `docs/rules/${id}.md is the page of no rule`),
  ];
}

/** The index: every rule with its sensor, its impact and what it finds, in the order of the sensors. */
export function ruleIndex(rules) {
  const rows = rules.map(
    ({ id, sensor, impact, summary }) => `| [\`${id}\`](${sensor}/${id}.md) | ${sensor} | ${impact} | ${cell(summary)} |`,
  );
  return `# Rules

What each sensor reports. The severity follows from the impact: \`blocks\` P1, \`degrades\` P2, \`advisory\` P3; a page says where a
rule differs. Written from the rules themselves: \`npm run generate\`.

| Rule | Sensor | Impact | What it finds |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function cell(text) {
  return text.replaceAll('<', '&lt;').replaceAll('|', '\\|');
}

/** The rules of every sensor, then those of triage itself. Reads the sources, so that no build is needed and none can be stale. */
export async function allRules() {
  const { sensors } = await importSource('packages/search/src/registry.ts');
  const { GOVERNANCE_RULES } = await importSource('packages/triage/src/governance/governance-signal.ts');
  return [...sensors().flatMap(({ rules }) => rules), ...GOVERNANCE_RULES];
}

/**
 * Writes the index, or with `check` says whether it is up to date.
 *
 * @returns how many files were not
 * @throws when a rule has no page or a page no rule
 */
export async function generateRulePages({ check }) {
  const rules = await allRules();
  const pages = rulePages();
  const problems = pageProblems(rules, pages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return writeOrCheck(new Map([[INDEX, ruleIndex(rules)]]), check, COMMAND);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  try {
    if ((await generateRulePages({ check })) > 0 && check) process.exitCode = 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
