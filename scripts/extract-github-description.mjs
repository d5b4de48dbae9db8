// Takes the operations of packages/testkit/data/github-operations.yml out of GitHub's OpenAPI description (npm package
// @octokit/openapi: 29 MB packed, 400 MB unpacked, so never a dependency) and writes them, normalised, as one file.
// Usage: node scripts/extract-github-description.mjs [--from FOLDER]   (FOLDER holds the unpacked package)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import {
  normaliseOperation,
  normaliseParameter,
  normaliseResponse,
  normaliseSchema,
  references,
  referencesInAllOf,
} from './normalise-github-description.mjs';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
/** When the version was published; a description has no date of its own. */
const PUBLISHED = '2026-09-09';
export const MAX_BYTES = 1_500_000;
const DESCRIPTION = 'generated/api.github.com.json';

const root = fileURLToPath(new URL('..', import.meta.url));
const operationsFile = join(root, 'packages/testkit/data/github-operations.yml');
const target = join(root, 'packages/testkit/src/github-server/description/github-description.generated.json');

/** The operation ids of the data file. */
export function wantedOperations(text) {
  const ids = Object.values(parse(text)).flat();
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (repeated.length > 0) throw new Error(`github-operations.yml names twice: ${repeated.join(', ')}`);
  return ids;
}

/**
 * The extract: the operations, with every component that they reach.
 *
 * @throws Error naming the ids that the description does not have
 */
export function extractDescription(description, ids, source) {
  const missing = new Set(ids);
  const paths = {};
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!missing.delete(operation.operationId)) continue;
      (paths[path] ??= {})[method] = normaliseOperation(operation);
    }
  }
  if (missing.size > 0) throw new Error(`the description has no operation ${[...missing].join(', ')}`);
  return {
    openapi: description.openapi,
    info: {
      title: "Extract of GitHub's OpenAPI description",
      version: source.version,
      license: description.info.license,
      'x-source': `${source.name}@${source.version}`,
      'x-published': source.published,
      'x-operations': ids.length,
    },
    paths,
    components: reachedComponents(description, paths),
  };
}

/** The extract as text: one line an operation and a component, so that a newer version reads well in a diff. */
export function descriptionText({ openapi, info, paths, components }) {
  const lines = (entries) => entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n');
  const kinds = Object.entries(components).map(([kind, entries]) => `${JSON.stringify(kind)}:{\n${lines(Object.entries(entries))}\n}`);
  return `{"openapi":${JSON.stringify(openapi)},\n"info":${JSON.stringify(info)},\n"paths":{\n${lines(Object.entries(paths))}\n},\n"components":{\n${kinds.join(',\n')}\n}}\n`;
}

function reachedComponents(description, paths) {
  const NORMALISE = { schemas: normaliseSchema, parameters: normaliseParameter, responses: normaliseResponse };
  const reached = new Map();
  const waiting = [...references(paths)];
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (reached.has(reference)) continue;
    const [, , kind, name] = reference.split('/');
    const component = NORMALISE[kind]?.(description.components[kind][name]);
    if (component === undefined) throw new Error(`the description refers to ${reference}, a kind that is not expected`);
    reached.set(reference, { kind, name, component });
    waiting.push(...references(component));
  }
  const all = [...reached.values()];
  const open = referencesInAllOf([paths, all.map(({ component }) => component)]);
  const components = { schemas: {}, parameters: {}, responses: {} };
  for (const { kind, name, component } of all.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const stays = kind === 'schemas' && open.has(`#/components/schemas/${name}`);
    components[kind][name] = stays ? normaliseSchema(description.components.schemas[name], true) : component;
  }
  return components;
}

function download(folder) {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder, `package/${DESCRIPTION}`]);
  return join(folder, 'package');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--from');
  const folder = at === -1 ? mkdtempSync(join(tmpdir(), 'github-description-')) : undefined;
  try {
    const unpacked = folder === undefined ? process.argv[at + 1] : download(folder);
    const description = JSON.parse(readFileSync(join(unpacked, DESCRIPTION), 'utf8'));
    if (description.info.version !== VERSION) throw new Error(`the description is version ${description.info.version}, not ${VERSION}`);
    const ids = wantedOperations(readFileSync(operationsFile, 'utf8'));
    const text = descriptionText(extractDescription(description, ids, { name: PACKAGE, version: VERSION, published: PUBLISHED }));
    if (Buffer.byteLength(text) > MAX_BYTES)
      throw new Error(`the extract has ${Buffer.byteLength(text)} bytes; at most ${MAX_BYTES} are meant`);
    writeFileSync(target, text);
    console.log(`${ids.length} operations, ${Buffer.byteLength(text)} bytes`);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
