// JSON Schemas of the files under packages/workflows/data. Field meanings: packages/workflows/data/README.md.
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text, minItems: 1 };
const textOrTexts = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }] };
const flag = { type: 'boolean' };
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const range = {
  type: 'string',
  pattern:
    '^(\\*|((>=|<)\\d+(\\.\\d+){0,2})( (>=|<)\\d+(\\.\\d+){0,2})*( \\|\\| ((>=|<)\\d+(\\.\\d+){0,2})( (>=|<)\\d+(\\.\\d+){0,2})*)*)$',
};
const holds = { enum: ['downloads', 'environment', 'build', 'tools'] };
const object = (properties, required = []) => ({ type: 'object', additionalProperties: false, properties, required });
const mapOf = (value) => ({ type: 'object', additionalProperties: value });

const rule = object(
  {
    sub: textOrTexts,
    kind: { enum: ['manifest', 'named', 'tool', 'none', 'arguments', 'publish'] },
    needs: texts,
    unless: texts,
    unlessWords: texts,
    words: texts,
    empty: { enum: ['manifest', 'none', 'named'] },
    plain: { enum: ['named', 'manifest', 'tool', 'none'] },
    pinned: { enum: ['tool', 'named'] },
    local: { enum: ['manifest', 'none'] },
    runs: { enum: ['reader', 'here'] },
  },
  ['sub', 'kind'],
);

const grammarFields = {
  programs: texts,
  versioned: flag,
  clusters: flag,
  values: texts,
  directory: texts,
  files: texts,
  project: texts,
  arguments: texts,
  packages: texts,
  skip: texts,
  none: texts,
  noneEnv: mapOf(text),
  rules: { type: 'array', items: rule, minItems: 1 },
};
const grammar = object(grammarFields, ['programs', 'rules']);

const perRunner = object({ linux: texts, macos: texts, windows: texts }, ['linux', 'macos', 'windows']);

export const ecosystemSchema = object(
  {
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    name: text,
    languages: { type: 'array', items: text },
    judged: { enum: ['finding', 'advisory'] },
    saves: { enum: ['downloads', 'build'] },
    source: text,
    read: date,
    lockfiles: { type: 'array', items: text },
    manifests: { type: 'array', items: text },
    cachePaths: perRunner,
    paths: { type: 'array', items: object({ path: text, holds, exact: flag }, ['path', 'holds']), minItems: 1 },
    moved: { type: 'array', items: object({ variable: text, means: text }, ['variable', 'means']) },
    prints: texts,
    remote: { type: 'array', items: object({ variable: text, off: texts }, ['variable']) },
    coveredBy: texts,
    smallTools: texts,
    ineffective: { type: 'array', items: object({ path: text, command: text, why: text }, ['path', 'command', 'why']) },
    preferred: object({ action: text, inputs: mapOf(text), snippet: text }, ['action', 'inputs', 'snippet']),
    commands: { type: 'array', items: grammar },
    examples: mapOf(text),
  },
  ['id', 'name', 'languages', 'judged', 'source', 'read', 'lockfiles', 'manifests', 'cachePaths', 'paths', 'commands', 'examples'],
);

const condition = object(
  { input: text, is: texts, not: textOrTexts, contains: texts, lacks: texts, given: flag, default: { type: 'string' } },
  ['input'],
);
const conditions = { type: 'array', items: condition, minItems: 1 };
const coverage = {
  ecosystems: { type: 'array', items: text },
  paths: texts,
  keyFiles: texts,
  needsPrograms: texts,
  failsWithoutLockfile: flag,
};
const cache = object(
  {
    ...coverage,
    versions: range,
    switch: text,
    on: texts,
    off: texts,
    default: { enum: ['on', 'off'] },
    cases: mapOf(object(coverage)),
    decidedBy: object({ file: text, condition: { enum: ['exists', 'packageManager', 'devEngines'] }, managers: texts }, [
      'file',
      'condition',
    ]),
    when: conditions,
    offEvents: texts,
    onlyIfAbsent: text,
    pathsFrom: text,
    keyFrom: text,
    restoreKeysFrom: text,
    keyFilesFrom: text,
    operation: { enum: ['restore', 'save', 'both'] },
    restoreOnly: conditions,
    saveOnly: conditions,
    mechanism: { enum: ['path', 'built-in', 'remote'] },
    why: text,
  },
  ['why'],
);
const download = object(
  {
    ecosystem: text,
    kind: { enum: ['manifest', 'named', 'tool'] },
    versions: range,
    when: conditions,
    directoryFrom: text,
    packagesFrom: text,
    filesFrom: text,
    packages: texts,
  },
  ['ecosystem', 'kind'],
);

const action = object(
  {
    action: { type: 'string', pattern: '^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+$' },
    also: texts,
    latest: { type: 'string', pattern: '^\\d+(\\.\\d+){0,2}$' },
    source: text,
    read: date,
    inputs: mapOf(range),
    ignored: {
      type: 'array',
      items: object({ input: text, versions: range, is: texts, why: text, caching: flag }, ['input', 'why', 'caching']),
    },
    caches: { type: 'array', items: cache },
    downloads: { type: 'array', items: download },
    publishes: { anyOf: [flag, conditions] },
    checksOut: flag,
    programs: texts,
    scripts: { type: 'array', items: object({ input: text, elsewhere: { enum: ['container', 'remote'] } }, ['input']) },
    dead: { type: 'array', items: object({ versions: range, since: date, why: text }, ['versions', 'since', 'why']) },
  },
  ['action'],
);

export const actionsSchema = object({ source: text, read: date, actions: { type: 'array', items: action, minItems: 1 } }, ['actions']);

export const publishingSchema = object(
  {
    source: text,
    read: date,
    commands: { type: 'array', items: object({ ...grammarFields, source: text, read: date }, ['programs', 'rules']), minItems: 1 },
    examples: mapOf({ enum: ['publishes', 'none'] }),
  },
  ['source', 'read', 'commands', 'examples'],
);
