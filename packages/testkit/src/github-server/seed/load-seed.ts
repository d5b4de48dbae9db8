import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { parseDocument } from 'yaml';
import type { StoredSecret, StoredVariable, Visibility, World } from '../contract/world.js';
import { addEnvironment, addOrganization, addRepository, createWorld, WORLD_START } from '../world/add-repository.js';
import { addToken } from '../world/add-token.js';
import { fillAlerts, fillCaches, fillOrganizationRunners, fillRunners } from './fill-live.js';
import { fillRuns } from './fill-runs.js';
import { SEED_SCHEMA } from './seed-schema.js';
import type { Seed, SeedOrganization, SeedRepository, SeedSecret, SeedSecrets, SeedVariable, SeedVariables } from './seed.js';

/**
 * A world from YAML (or JSON) text:
 *
 * ```yaml
 * tokens:
 *   app-token: {kind: installation, login: 'sar[bot]', permissions: {actions_variables: write}, repositories: [octo-org/octo-repo]}
 * organizations:
 *   octo-org:
 *     variables: {REGION: {value: eu, visibility: selected, selected: [octo-org/octo-repo]}}   # or REGION: eu, for all
 *     secrets: {NPM_TOKEN: 2026-05-01T00:00:00Z}                                               # the last change
 * repositories:
 *   octo-org/octo-repo:
 *     private: true
 *     files: {README.md: Hello}
 *     variables: {LOG_LEVEL: info}
 *     secrets: {DEPLOY_KEY: {created-at: 2026-01-01T00:00:00Z, updated-at: 2026-06-01T00:00:00Z}}
 *     environments: {production: {variables: {LOG_LEVEL: warn}}}
 *     runs: [{workflow: .github/workflows/ci.yml, hours-ago: 5, conclusion: failure, log: 'FAILED test_a.py::test_a - assert 1 == 2'}]
 *     runners: [{name: gpu-1, labels: [self-hosted, linux, gpu], status: offline, version: 2.336.0}]
 *     caches: [{key: npm-abc, ref: refs/heads/main, megabytes: 200, hours-ago: 30, accessed-hours-ago: 2}]
 *     alerts:
 *       dependabot: [{package: lodash, severity: high, vulnerable: '< 4.17.21', patched: 4.17.21}]
 *       code-scanning: [{rule: js/xss, path: src/a.js, line: 3, security: high}]
 * ```
 *
 * `codespaces-secrets` and `dependabot-secrets` are written as `secrets` are; an organisation may have `runners` too. What has no time is of 2026-01-01.
 *
 * @param now what `hours-ago` counts from
 * @throws Error naming the key that is wrong
 */
export function loadSeed(text: string, now: Date = new Date()): World {
  const document = parseDocument(text);
  const broken = document.errors[0];
  if (broken !== undefined) throw new Error(`the seed is no YAML: ${broken.message}`);
  const seed: unknown = document.toJS() ?? {};
  const problems = seedProblems(seed);
  if (problems.length > 0) throw new Error(`the seed is wrong:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  return worldOf(seed as Seed, now);
}

function seedProblems(seed: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(SEED_SCHEMA);
  if (validate(seed)) return [];
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames').map(problemText);
}

function problemText({ instancePath, keyword, params, message, propertyName }: ErrorObject): string {
  const keys = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword === 'additionalProperties')
    return `${[...keys, (params as { additionalProperty: string }).additionalProperty].join(' → ')}: there is no such key`;
  if (propertyName !== undefined) return `${[...keys, propertyName].join(' → ')}: the name ${message ?? 'is wrong'}`;
  return `${keys.length === 0 ? 'the seed' : keys.join(' → ')}: ${message ?? 'is wrong'}`;
}

function worldOf(seed: Seed, now: Date): World {
  const world = createWorld();
  for (const [login, organization] of Object.entries(seed.organizations ?? {})) fillOrganization(world, login, organization);
  for (const [fullName, repository] of Object.entries(seed.repositories ?? {})) fillRepository(world, fullName, repository, now);
  for (const [token, caller] of Object.entries(seed.tokens ?? {})) addToken(world, token, caller);
  return world;
}

function fillOrganization(world: World, login: string, seed: SeedOrganization): void {
  const organization = addOrganization(world, login);
  for (const [name, entry] of Object.entries(seed.variables ?? {}))
    organization.variables.set(name, { ...variable(name, entry), ...shared(entry) });
  const fill = (store: Map<string, StoredSecret & Visibility>, secrets: SeedSecrets = {}): void => {
    for (const [name, entry] of Object.entries(secrets)) store.set(name, { ...secret(name, entry), ...shared(entry) });
  };
  fill(organization.secrets, seed.secrets);
  fill(organization.codespacesSecrets, seed['codespaces-secrets']);
  fill(organization.dependabotSecrets, seed['dependabot-secrets']);
  fillOrganizationRunners(organization, seed.runners);
}

function fillRepository(world: World, fullName: string, seed: SeedRepository, now: Date): void {
  const repository = addRepository(world, fullName, {
    ...(seed.private === undefined ? {} : { private: seed.private }),
    ...(seed['default-branch'] === undefined ? {} : { defaultBranch: seed['default-branch'] }),
    ...(seed['created-at'] === undefined ? {} : { createdAt: new Date(seed['created-at']) }),
    files: seed.files ?? {},
  });
  fillRuns(repository, seed.runs ?? [], now);
  fillRunners(repository, seed.runners);
  fillCaches(repository, seed.caches, now);
  fillAlerts(repository, seed.alerts);
  fillVariables(repository.variables, seed.variables);
  fillSecrets(repository.secrets, seed.secrets);
  fillSecrets(repository.codespacesSecrets, seed['codespaces-secrets']);
  fillSecrets(repository.dependabotSecrets, seed['dependabot-secrets']);
  for (const [name, entries] of Object.entries(seed.environments ?? {})) {
    const environment = addEnvironment(repository, name);
    fillVariables(environment.variables, entries.variables);
    fillSecrets(environment.secrets, entries.secrets);
  }
}

function fillVariables(store: Map<string, StoredVariable>, variables: SeedVariables = {}): void {
  for (const [name, entry] of Object.entries(variables)) store.set(name, variable(name, entry));
}

function fillSecrets(store: Map<string, StoredSecret>, secrets: SeedSecrets = {}): void {
  for (const [name, entry] of Object.entries(secrets)) store.set(name, secret(name, entry));
}

function variable(name: string, entry: SeedVariable): StoredVariable {
  const more = typeof entry === 'string' ? { value: entry } : entry;
  return { name, value: more.value, ...times(more) };
}

function secret(name: string, entry: SeedSecret): StoredSecret {
  return { name, ...times(typeof entry === 'string' ? { 'updated-at': entry } : entry) };
}

function times(entry: { readonly 'created-at'?: string; readonly 'updated-at'?: string }): { createdAt: Date; updatedAt: Date } {
  const created = entry['created-at'] ?? entry['updated-at'];
  const createdAt = created === undefined ? WORLD_START : new Date(created);
  const updated = entry['updated-at'];
  return { createdAt, updatedAt: updated === undefined ? createdAt : new Date(updated) };
}

function shared(entry: SeedVariable | SeedSecret): Visibility {
  if (typeof entry === 'string') return { visibility: 'all', selected: [] };
  return { visibility: entry.visibility ?? (entry.selected === undefined ? 'all' : 'selected'), selected: entry.selected ?? [] };
}
