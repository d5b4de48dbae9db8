// Checks the YAML files under packages/workflows/data and writes them as one JSON file, one entry per line.
// Usage: node scripts/generate-knowledge.mjs [--check]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parseDocument } from 'yaml';
import { actionsSchema, ecosystemSchema, publishingSchema } from './knowledge-schema.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const defaultData = join(root, 'packages/workflows/data');
const target = join(root, 'packages/workflows/src/knowledge/knowledge.generated.json');
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const checks = { ecosystem: ajv.compile(ecosystemSchema), actions: ajv.compile(actionsSchema), publishing: ajv.compile(publishingSchema) };

/**
 * Writes packages/workflows/src/knowledge/knowledge.generated.json from the data files.
 * With `check` nothing is written, and an error tells when the file is stale. Returns the number of entries.
 * @throws Error listing every problem of the data, with file and entry
 */
export function generateKnowledge({ check = false, data = defaultData } = {}) {
  const { text, count } = knowledgeText(data);
  if (!check) writeFileSync(target, text);
  else if (read(target) !== text) throw new Error(`${relative(root, target)} is stale: run "node scripts/generate-knowledge.mjs"`);
  return count;
}

/** The text of the generated file for a folder of data. */
export function knowledgeText(data = defaultData) {
  const problems = [];
  const ecosystems = yamlFiles(join(data, 'ecosystems'))
    .map((file) => load(file, 'ecosystem', problems))
    .map(({ value }) => value);
  const actions = yamlFiles(join(data, 'actions'))
    .map((file) => load(file, 'actions', problems))
    .flatMap((loaded) => actionEntries(loaded, problems));
  const publishing = load(join(data, 'publish-commands.yml'), 'publishing', problems).value;
  if (problems.length === 0) crossCheck(ecosystems, actions, problems);
  if (problems.length > 0)
    throw new Error(`the knowledge data has ${problems.length} problem(s):\n${problems.map((line) => `  ${line}`).join('\n')}`);
  const lists = {
    ecosystems: ecosystems.map(ecosystemEntry).sort(by('id')),
    actions: actions.sort(by('action')),
    publishing: publishing.commands.map(({ source: _source, read: _read, ...grammar }) => grammarEntry(grammar)),
  };
  const body = Object.entries(lists).map(
    ([name, entries]) => `"${name}":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`,
  );
  return { text: `{\n${body.join(',\n')}\n}\n`, count: Object.values(lists).reduce((sum, { length }) => sum + length, 0) };
}

function yamlFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => join(folder, name));
}

function load(file, kind, problems) {
  const name = relative(root, file);
  const document = parseDocument(readFileSync(file, 'utf8'), { version: '1.2', schema: 'core' });
  for (const { message } of [...document.errors, ...document.warnings]) problems.push(`${name}: ${message}`);
  const value = document.errors.length > 0 ? undefined : document.toJS();
  const validate = checks[kind];
  if (value !== undefined && !validate(value)) {
    for (const { instancePath, message, params } of validate.errors ?? []) {
      const extra = params.additionalProperty ?? params.allowedValues?.join(', ') ?? '';
      problems.push(`${name}: ${entryName(value, instancePath)}${instancePath || '/'} ${message}${extra === '' ? '' : `: ${extra}`}`);
    }
  }
  return { file: name, value };
}

function entryName(value, path) {
  const index = /^\/actions\/(\d+)/.exec(path)?.[1];
  return index === undefined ? '' : `(${value.actions[Number(index)]?.action}) `;
}

function actionEntries({ file, value }, problems) {
  if (!Array.isArray(value?.actions)) return [];
  return value.actions.flatMap(({ also = [], ...entry }) => {
    const source = entry.source ?? value.source;
    const date = entry.read ?? value.read;
    if (source === undefined) problems.push(`${file}: ${entry.action} has no source`);
    if (date === undefined) problems.push(`${file}: ${entry.action} has no date on which its source was read`);
    const inputs = entry.inputs && Object.fromEntries(Object.entries(entry.inputs).map(([name, range]) => [name.toLowerCase(), range]));
    // The newest release is the named action's own; the others only share what it does.
    return [entry.action, ...also].map((action) => ({
      ...entry,
      ...(action !== entry.action && { latest: undefined }),
      action: action.toLowerCase(),
      ...(inputs && { inputs }),
      source,
      read: date,
    }));
  });
}

function crossCheck(ecosystems, actions, problems) {
  const ids = new Set();
  for (const { id } of ecosystems) {
    if (ids.has(id)) problems.push(`ecosystem ${id} is there twice`);
    ids.add(id);
  }
  const known = (id, where) => {
    if (!ids.has(id)) problems.push(`${where} names the ecosystem ${id}, which has no file`);
  };
  for (const { id, coveredBy = [] } of ecosystems) for (const other of coveredBy) known(other, `ecosystem ${id}`);
  const names = new Set();
  for (const { action, caches = [], downloads = [] } of actions) {
    if (names.has(action)) problems.push(`action ${action} is there twice`);
    names.add(action);
    for (const cache of caches) {
      for (const id of [cache, ...Object.values(cache.cases ?? {})].flatMap(({ ecosystems: covered = [] }) => covered)) known(id, action);
      for (const input of [cache.switch, ...(cache.when ?? []).map((condition) => condition.input)]) {
        const given = actions.find((entry) => entry.action === action)?.inputs;
        if (input !== undefined && given !== undefined && !Object.hasOwn(given, input.toLowerCase()))
          problems.push(`${action}: a cache asks for the input ${input}, which is not among its inputs`);
      }
    }
    for (const { ecosystem } of downloads) known(ecosystem, action);
  }
}

function ecosystemEntry({ examples: _examples, commands, ...entry }) {
  const moved = entry.moved ?? [];
  return {
    saves: 'downloads',
    coveredBy: [],
    smallTools: [],
    ineffective: [],
    prints: [],
    remote: [],
    ...entry,
    moved,
    cacheVariables: moved.map(({ variable }) => variable),
    commands: commands.map(grammarEntry),
  };
}

function grammarEntry(grammar) {
  return { ...grammar, rules: grammar.rules.map((rule) => ({ ...rule, sub: [rule.sub].flat() })) };
}

function by(key) {
  return (left, right) => (left[key] < right[key] ? -1 : left[key] > right[key] ? 1 : 0);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const check = process.argv.includes('--check');
    const count = generateKnowledge({ check });
    console.log(`${relative(root, target)}: ${count} entries, ${check ? 'fresh' : 'written'}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
