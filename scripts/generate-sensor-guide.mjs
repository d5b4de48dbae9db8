// Writes the reference of the sensors into docs/guides/sensors.md, from the sensors, their schema and the recommended preset, between two
// markers. `--check` writes nothing and fails when it is not up to date.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readPreset, writeOrCheck } from './generate-presets.mjs';
import { importSource } from './import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const GUIDE = 'docs/guides/sensors.md';
const START = '<!-- generated from the sensors: start -->';
const END = '<!-- generated from the sensors: end -->';
/** What every section has is told once. */
const COMMON = new Set(['enabled', 'severity', 'rules', 'time-limit', 'store']);

const LAYERS = {
  L1: 'Source code',
  L2: 'CI/CD pipeline',
  L3: 'Configuration',
  L4: 'ML models and data',
  L5: 'Agent memory',
};

/** The reference as Markdown. */
export function sensorReference(sensors, schema, preset) {
  const layers = Object.entries(LAYERS).map(([layer, name]) => {
    const own = sensors.filter((sensor) => sensor.layer === layer);
    return [`### ${layer} ${name}`, ...own.map((sensor) => sensorSection(sensor, schema.properties[sensor.id], preset[sensor.id]))].join(
      '\n\n',
    );
  });
  const common = [...COMMON]
    .map((key) => `- \`${key}\`: ${firstSentence(schema.properties.coverage.properties[key].description)}`)
    .join('\n');
  return `Every section takes:\n\n${common}\n\n${layers.join('\n\n')}\n`;
}

function sensorSection({ id, title, needs, rules }, { description, properties }, defaults) {
  const options = Object.entries(properties).filter(([key]) => !COMMON.has(key));
  const table = options.map(
    ([key, node]) => `| \`${key}\` | ${cell(node.description ?? '')}${parts(node)} | ${defaultCell(defaults[key])} |`,
  );
  return [
    `#### ${id}`,
    `${title}. ${cell(description ?? '')} Needs ${cell(needs)}.`,
    ...(rules.length === 0 ? [] : [`Rules: ${rules.map((rule) => `[\`${rule.id}\`](../rules/${id}/${rule.id}.md)`).join(', ')}.`]),
    ...(table.length === 0 ? [] : [['| Option | What it says | Default |', '| --- | --- | --- |', ...table].join('\n')]),
  ].join('\n\n');
}

/** The keys of an option's entries. */
function parts(node) {
  const entry =
    node.items?.properties ??
    (typeof node.additionalProperties === 'object' ? node.additionalProperties.properties : undefined) ??
    node.properties;
  if (entry === undefined) return '';
  return ` Keys: ${Object.entries(entry)
    .map(([key, { description }]) => `\`${key}\`${description === undefined ? '' : ` (${cell(description).replace(/\.$/, '')})`}`)
    .join('; ')}.`;
}

function defaultCell(value) {
  if (value === undefined) return 'none';
  const text = JSON.stringify(value).replaceAll('","', '", "');
  if (text === '[]' || text === '{}') return 'empty';
  return text.length > 160 ? 'see [the preset](../../packages/baseline/presets/recommended)' : `\`${cell(text)}\``;
}

function firstSentence(text) {
  return text.replace(/;.*$/s, '.').replace(/\.\.$/, '.');
}

function cell(text) {
  return text
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** Writes the guide, or with `check` says whether it is up to date. Returns how many files were not. */
export async function generateSensorGuide({ check }) {
  const { sensors } = await importSource('packages/search/src/registry.ts');
  const { settingsJsonSchema } = await importSource('packages/baseline/src/schema/schema-node.ts');
  const guide = readFileSync(root + GUIDE, 'utf8');
  const [before, rest, ...more] = guide.split(START);
  const [, after] = rest?.split(END) ?? [];
  if (after === undefined || more.length > 0) throw new Error(`${GUIDE} must hold "${START}" and "${END}" once, in this order`);
  const reference = sensorReference(sensors(), settingsJsonSchema().properties.sensors, readPreset('recommended').sensors);
  return writeOrCheck(new Map([[GUIDE, `${before}${START}\n\n${reference}\n${END}${after}`]]), check, 'npm run generate');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  if ((await generateSensorGuide({ check })) > 0 && check) process.exitCode = 1;
}
