// Compiles what the sensor for action drift knows (YAML under packages/search/data) to the JSON that its code imports, and
// refuses data without source or date. `--check` writes nothing and fails when the compiled file is not what the data says.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const DATA = 'packages/search/data/';
const OUTPUT = 'packages/search/src/l2/action-drift/action-versions.generated.json';
const RUNTIMES = ['docker', 'composite', 'node12', 'node16', 'node20', 'node24', 'unknown'];

/** Writes the compiled file, or with `check` only compares. Returns how many files were not up to date (0 or 1). */
export function generateActionVersions({ check = false } = {}) {
  const text = compileActionVersions((name) => readFileSync(`${root}${DATA}${name}`, 'utf8'));
  const current = readIfPresent(root + OUTPUT);
  if (current === text) return 0;
  if (check) console.error(`${OUTPUT} is not up to date: run "node scripts/generate-action-versions.mjs"`);
  else {
    writeFileSync(root + OUTPUT, text);
    console.log(`wrote ${OUTPUT}`);
  }
  return 1;
}

/**
 * The text of the compiled file; the same data always gives the same text.
 *
 * @param read returns the text of a data file by its name
 * @throws an Error that names file and entry when the data is not sound
 */
export function compileActionVersions(read) {
  const data = {
    actions: actions(load(read, 'action-versions.yml', 'actions')),
    deadReferences: load(read, 'dead-references.yml', 'references').map((entry, at) =>
      deadReference(entry, `dead-references.yml #${at + 1}`),
    ),
    unresolvableTags: load(read, 'unresolvable-tags.yml', 'tags').map((entry, at) =>
      unresolvableTag(entry, `unresolvable-tags.yml #${at + 1}`),
    ),
    archivedActions: load(read, 'archived-actions.yml', 'actions').map((entry, at) =>
      archivedAction(entry, `archived-actions.yml #${at + 1}`),
    ),
    runnerImages: load(read, 'runner-images.yml', 'images').map((entry, at) => runnerImage(entry, `runner-images.yml #${at + 1}`)),
    runtimes: load(read, 'runtimes.yml', 'runtimes').map((entry, at) => runtime(entry, `runtimes.yml #${at + 1}`)),
    branches: load(read, 'branches.yml', 'branches').map(String),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function load(read, name, key) {
  // The core schema leaves dates as text; version numbers such as 5.10 are read as text below.
  const document = parse(read(name), { prettyErrors: true, schema: 'failsafe' });
  if (document?.[key] === undefined) throw new Error(`${name}: no "${key}"`);
  return document[key];
}

function actions(entries) {
  return Object.entries(entries).map(([action, entry]) => {
    const where = `action-versions.yml ${action}`;
    known(entry, where, [
      'source',
      'read',
      'later',
      'latest',
      'majors',
      'runtimes',
      'bare',
      'floating',
      'paths',
      'rolling',
      'aliases',
      'notes',
    ]);
    const majors = Object.entries(entry.majors ?? {}).map(([major, since]) => ({
      major: wholeNumber(major, where),
      since: date(since, where),
    }));
    ascending(
      majors.map(({ major }) => [major]),
      where,
      'majors',
    );
    ascending(
      majors.map(({ since }) => [since]),
      where,
      'dates of majors',
    );
    const runtimes = Object.entries(entry.runtimes ?? {}).map(([from, text]) => ({
      from: version(from, where),
      ...runtimeOf(text, where),
    }));
    ascending(
      runtimes.map(({ from }) => from),
      where,
      'runtimes',
    );
    return {
      action,
      source: source(entry.source, where),
      read: date(entry.read, where),
      ...(entry.later !== undefined && { later: entry.later }),
      latest: { version: version(entry.latest?.version, where), date: date(entry.latest?.date, where) },
      majors,
      runtimes,
      bare: entry.bare === 'true',
      floating: entry.floating !== 'false',
      ...(entry.paths !== undefined && { paths: entry.paths }),
      ...(entry.rolling !== undefined && { rolling: entry.rolling }),
      ...(entry.aliases !== undefined && {
        aliases: Object.fromEntries(Object.entries(entry.aliases).map(([name, major]) => [name, wholeNumber(major, where)])),
      }),
      ...(entry.notes !== undefined && {
        notes: Object.entries(entry.notes).map(([major, text]) => ({ major: wholeNumber(major, where), text })),
      }),
    };
  });
}

function runtimeOf(text, where) {
  const [, using, via] = /^(\w+)(?: via ([\w.-]+\/[\w./-]+))?$/.exec(text) ?? [];
  if (!RUNTIMES.includes(using)) throw new Error(`${where}: "${text}" is no runtime`);
  return via === undefined ? { using } : { using, via };
}

function deadReference(entry, where) {
  known(entry, where, ['action', 'from', 'before', 'refs', 'effect', 'since', 'why', 'use', 'mind', 'fix', 'ghes', 'source']);
  return {
    action: text(entry.action, where),
    ...range(entry, where),
    ...(entry.refs !== undefined && { refs: entry.refs }),
    effect: oneOf(entry.effect, ['fails', 'unsupported'], where),
    since: date(entry.since, where),
    why: text(entry.why, where),
    use: text(entry.use, where),
    ...(entry.mind !== undefined && { mind: entry.mind }),
    ...(entry.fix !== undefined && { fix: entry.fix }),
    ghes: entry.ghes === 'true',
    source: source(entry.source, where),
  };
}

function unresolvableTag(entry, where) {
  known(entry, where, ['action', 'refs', 'bare', 'nested', 'since', 'why', 'use', 'source']);
  return {
    action: text(entry.action, where),
    ...(entry.refs !== undefined && { refs: entry.refs }),
    ...(entry.bare !== undefined && { bare: { before: version(entry.bare.before, where), except: entry.bare.except ?? [] } }),
    ...(entry.nested !== undefined && { nested: range(entry.nested, where) }),
    since: date(entry.since, where),
    why: text(entry.why, where),
    use: text(entry.use, where),
    source: source(entry.source, where),
  };
}

function archivedAction(entry, where) {
  known(entry, where, ['action', 'state', 'since', 'use', 'source']);
  return {
    action: text(entry.action, where),
    state: oneOf(entry.state, ['archived', 'moved', 'superseded'], where),
    since: date(entry.since, where),
    use: text(entry.use, where),
    source: source(entry.source, where),
  };
}

function runnerImage(entry, where) {
  known(entry, where, ['labels', 'deprecated', 'brownouts', 'removed', 'replacement', 'source']);
  const deprecated = entry.deprecated === undefined ? [] : [date(entry.deprecated, where)];
  const brownouts = (entry.brownouts ?? []).map((day) => date(day, where));
  const removed = date(entry.removed, where);
  ascending(
    [...deprecated, ...brownouts, removed].map((day) => [day]),
    where,
    'dates',
  );
  return {
    labels: entry.labels.map((label) => text(label, where)),
    ...(deprecated[0] !== undefined && { deprecated: deprecated[0] }),
    brownouts,
    removed,
    replacement: text(entry.replacement, where),
    source: source(entry.source, where),
  };
}

function runtime(entry, where) {
  known(entry, where, ['id', 'name', 'source', 'stages']);
  const stages = entry.stages.map((stage) => {
    known(stage, where, ['since', 'impact', 'state', 'source']);
    return {
      since: date(stage.since, where),
      impact: oneOf(stage.impact, ['advisory', 'degrades', 'blocks'], where),
      state: text(stage.state, where),
      source: source(stage.source, where),
    };
  });
  ascending(
    stages.map(({ since }) => [since]),
    where,
    'stages',
  );
  return { id: oneOf(entry.id, RUNTIMES, where), name: text(entry.name, where), source: source(entry.source, where), stages };
}

function range(entry, where) {
  const from = version(entry.from, where);
  const before = version(entry.before, where);
  ascending([from, before], where, 'range');
  return { from, before };
}

function known(entry, where, keys) {
  for (const key of Object.keys(entry)) if (!keys.includes(key)) throw new Error(`${where}: unknown key "${key}"`);
}

function text(value, where) {
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`${where}: a text is missing`);
  return value;
}

function source(value, where) {
  if (!/^https:\/\/\S+/.test(value ?? '')) throw new Error(`${where}: no source`);
  return value;
}

function date(value, where) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value ?? '') ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) throw new Error(`${where}: "${value}" is no date`);
  return value;
}

function version(value, where) {
  if (!/^\d+\.\d+\.\d+$/.test(value ?? '')) throw new Error(`${where}: "${value}" is no version x.y.z`);
  return value.split('.').map(Number);
}

function wholeNumber(value, where) {
  if (!/^\d+$/.test(value)) throw new Error(`${where}: "${value}" is no whole number`);
  return Number(value);
}

function oneOf(value, choices, where) {
  if (!choices.includes(value)) throw new Error(`${where}: "${value}" is none of ${choices.join(', ')}`);
  return value;
}

/** Each item is a list of numbers or texts; equal neighbours are allowed. */
function ascending(items, where, what) {
  for (let at = 1; at < items.length; at += 1) {
    if (compare(items[at - 1], items[at]) > 0) throw new Error(`${where}: ${what} are not in order at ${items[at].join('.')}`);
  }
}

function compare(left, right) {
  for (let at = 0; at < left.length; at += 1) {
    if (left[at] < right[at]) return -1;
    if (left[at] > right[at]) return 1;
  }
  return 0;
}

function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  if (generateActionVersions({ check }) > 0 && check) process.exitCode = 1;
}
