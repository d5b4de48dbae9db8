import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isEnvironmentLayer, isVariableLayer, STORAGE_LAYERS } from '../vocabulary/storage-layer.js';
import { CACHE_RULES } from './rule-ids.js';
import { settingsJsonSchema, type SchemaNode } from './schema-node.js';

/**
 * Every leaf of the schema, and the package whose code reads it. A key enters the schema together with its first reader;
 * the tests below fail for a key without one, and for a reader whose code never names the key.
 */
const READERS: Readonly<Record<string, string>> = {
  version: 'baseline',
  extends: 'baseline',
  owner: 'triage',
  state: 'cli',
  ...sensorReaders(),
  'cache.minimum-version': 'search',
  'cache.action.uses': 'search',
  'cache.action.ecosystems': 'search',
  'cache.tier': 'search',
  'cache.version.variable': 'search',
  'cache.version.default': 'search',
  'cache.exempt.path': 'search',
  'cache.exempt.job': 'search',
  'cache.exempt.ecosystem': 'search',
  'cache.exempt.reason': 'search',
  'cache.ecosystems': 'search',
  'cache.rare-schedule-days': 'search',
  ...Object.fromEntries(CACHE_RULES.map((rule) => [`cache.rules.${rule}`, 'triage'])),
  ...Object.fromEntries(
    STORAGE_LAYERS.flatMap((layer) =>
      ['required', 'category', 'purpose', 'human-governance', isVariableLayer(layer) ? 'value' : 'max-age-days'].map((key) => [
        `variables.registry.${layer}.*.${isEnvironmentLayer(layer) ? '*.' : ''}${key}`,
        'search',
      ]),
    ),
  ),
  'variables.rotation.max-age-days': 'search',
  'variables.rotation.warn-days': 'search',
  'variables.guide': 'cli',
  'variables.intents.mailbox': 'rescue',
  ...Object.fromEntries(
    ['names', 'scopes', 'environments', 'operations', 'owners'].map((key) => [`variables.intents.allow.${key}`, 'rescue']),
  ),
  ...Object.fromEntries(
    ['enum', 'pattern', 'minimum', 'maximum', 'max-length', 'unsafe'].map((key) => [`variables.intents.allow.values.${key}`, 'rescue']),
  ),
  ...Object.fromEntries(
    [
      'branches',
      'window-days',
      'count',
      'failure-conclusions',
      'ignored-conclusions',
      'self-healing',
      'sample-runs',
      'examine-runs',
      'min-confidence',
    ].map((key) => [`ci.${key}`, 'search']),
  ),
  ...Object.fromEntries(
    ['degraded', 'critical', 'minimum-runs', 'alert-after', 'clear-after'].map((key) => [`ci.thresholds.${key}`, 'search']),
  ),
  'ci.exclude.workflows': 'search',
  'ci.exclude.events': 'search',
  'ci.patterns': 'patrol',
  'ci.variables.failure-rate': 'rescue',
  'ci.variables.last-green': 'rescue',
  'ci.variables.threshold': 'patrol',
  'ci.halt-at-critical': 'rescue',
  'ci.liveness.grace-hours': 'search',
  'ci.liveness.exempt': 'search',
  ...Object.fromEntries(
    ['title', 'layer', 'command', 'reports', 'format', 'condition', 'impact'].map((key) => [`custom-sensors.*.${key}`, 'search']),
  ),
  'custom-sensors.*.enabled': 'patrol',
  'custom-sensors.*.time-limit': 'patrol',
  'custom-sensors.*.store': 'patrol',
  'custom-sensors.*.severity': 'triage',
  'custom-sensors.*.rules.*': 'triage',
  'schedule.*.cron': 'patrol',
  'schedule.*.minutes': 'patrol',
  'triage.match.sensor': 'triage',
  'triage.match.rule': 'triage',
  'triage.match.path': 'triage',
  'triage.match.branch': 'triage',
  'triage.set.severity': 'triage',
  'triage.set.sla-hours': 'triage',
  'triage.set.route': 'triage',
  'triage.set.owner': 'triage',
  'triage.set.labels': 'triage',
  'triage.reason': 'triage',
  'waivers.rule': 'triage',
  'waivers.path': 'triage',
  'waivers.job': 'triage',
  'waivers.reason': 'triage',
  'waivers.owner': 'triage',
  'waivers.expires': 'triage',
  'sla.hours.P0': 'triage',
  'sla.hours.P1': 'triage',
  'sla.hours.P2': 'triage',
  'sla.hours.P3': 'triage',
  'sla.calendar.time-zone': 'triage',
  'sla.calendar.days': 'triage',
  'sla.calendar.from': 'triage',
  'sla.calendar.to': 'triage',
  'sla.calendar.holidays': 'triage',
  'sla.calendar.severities': 'triage',
  'issues.max-new': 'triage',
  'issues.dashboard-title': 'triage',
  'issues.waive-days': 'triage',
  'issues.labels': 'triage',
  'halt.variable.name': 'triage',
  'halt.variable.value': 'triage',
  'agent.assign': 'triage',
  'agent.dispatch': 'triage',
  'agent.max-per-finding': 'triage',
  'agent.max-per-day': 'triage',
  'playbooks.dispatch': 'triage',
  'playbooks.max-actions': 'rescue',
  ...Object.fromEntries(
    ['title', 'enabled', 'when.sensor', 'when.rule', 'when.path', 'max-per-day', 'cooldown-minutes', 'steps'].map((key) => [
      `playbooks.list.*.${key}`,
      'rescue',
    ]),
  ),
  ...Object.fromEntries(
    [
      'title',
      'required',
      'commands.run',
      'commands.shell',
      'commands.directory',
      'commands.time-limit',
      'reports',
      'sensors',
      'fail-on',
      'failure-rate.max-percent',
      'failure-rate.max-age-hours',
      'changed.when',
      'changed.expect',
      'new-alerts',
      'new-findings',
      'remedy',
      'playbook',
    ].map((key) => [`gate.checks.*.${key}`, 'gate']),
  ),
  'gate.concurrency': 'patrol',
  'gate.approvers': 'patrol',
  'gate.guarded': 'gate',
  'gate.merge-method': '../actions/gate',
  'gate.check-run': '../actions/gate',
  'sprint-plan.steps.*.phase': 'triage',
  'sprint-plan.steps.*.title': 'triage',
  'sprint-plan.steps.*.command': 'triage',
  'sprint-plan.steps.*.when.sensors': 'triage',
  'sprint-plan.steps.*.when.rules': 'triage',
  'sprint-plan.steps.*.when.playbooks': 'triage',
  'sprint-plan.before-commit': 'triage',
  'watchdogs.critical': 'patrol',
  ...Object.fromEntries(
    [
      'workflow',
      'does',
      'layers',
      'sensors',
      'stores.kind',
      'stores.name',
      'triggers.store',
      'triggers.when',
      'triggers.playbook',
      'triggers.workflow',
      'triggers.watchdog',
      'cron',
      'events',
      'max-late-minutes',
    ].map((key) => [`watchdogs.list.*.${key}`, 'patrol']),
  ),
  'gaps.directory': 'patrol',
  'gaps.documents': 'cli',
  'gaps.propose': 'triage',
  'gaps.impact-scores.*': 'triage',
  'gaps.milestones.id': 'triage',
  'gaps.milestones.name': 'triage',
  'gaps.milestones.after': 'triage',
  'dimensions.*.name': 'triage',
  'dimensions.*.requirement': 'triage',
  'dimensions.*.state': 'triage',
  'dimensions.*.priority': 'triage',
  'dimensions.*.weight': 'triage',
  'dimensions.*.standards': 'triage',
  'dimensions.*.declared.score': 'triage',
  'dimensions.*.declared.maturity': 'triage',
  'dimensions.*.declared.automation': 'triage',
  'dimensions.*.checks': 'triage',
  'maturity.caps.P0': 'triage',
  'maturity.caps.P1': 'triage',
  'maturity.declared.level': 'triage',
  'maturity.declared.target': 'triage',
  'maturity.progress.at': 'triage',
  'maturity.progress.level': 'triage',
  'maturity.progress.projected': 'triage',
};

describe('every key of the schema has a reader', () => {
  const leaves = [...leavesOf(settingsJsonSchema(), [])];

  it('the table names exactly the keys of the schema', () => {
    expect(Object.keys(READERS).sort()).toEqual([...leaves].sort());
  });

  it.each(leaves)('%s', (leaf) => {
    const reader = READERS[leaf] ?? '';
    // Rules are read by their ids, which come from the signals.
    const word = leaf.includes('.rules.') ? 'rules' : (leaf.split('.').findLast((part) => part !== '*') ?? '');
    expect(new RegExp(`\\b${word}\\b`).test(sourceOf(reader)), `the code of packages/${reader} names ${leaf}`).toBe(true);
  });
});

/** What every sensor's section has is read by triage and by whoever runs the sensors; the sensor itself reads its own options. */
function sensorReaders(): Readonly<Record<string, string>> {
  const shared: Readonly<Record<string, string>> = { enabled: 'triage', severity: 'triage', 'time-limit': 'patrol', store: 'patrol' };
  const { sensors } = settingsJsonSchema().properties ?? {};
  return Object.fromEntries(
    [...leavesOf(sensors ?? {}, ['sensors'])].map((leaf) => {
      const [, , key = ''] = leaf.split('.');
      return [leaf, key === 'rules' ? 'triage' : (shared[key] ?? 'search')];
    }),
  );
}

function* leavesOf(node: SchemaNode, path: readonly string[]): Generator<string> {
  if (node.properties !== undefined) {
    for (const [key, value] of Object.entries(node.properties)) yield* leavesOf(value, [...path, key]);
  } else if (typeof node.additionalProperties === 'object') yield* leavesOf(node.additionalProperties, [...path, '*']);
  else if (node.items?.properties !== undefined) yield* leavesOf(node.items, path);
  else yield path.join('.');
}

const sources = new Map<string, string>();

/** All code of a package, without its tests and without the schema itself. */
function sourceOf(name: string): string {
  const read = sources.get(name) ?? readSource(name);
  sources.set(name, read);
  return read;
}

function readSource(name: string): string {
  const folder = new URL(`../../../${name}/src/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !(name === 'baseline' && path.startsWith('schema')))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
    .join('\n');
}
