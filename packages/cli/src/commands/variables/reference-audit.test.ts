import type { VariableAuditDocument } from '@sar/baseline';
import { expect, it } from 'vitest';
import { repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { liveServer, REPOSITORY, VARIABLES_ONLY } from '../../live/live-server.fixture.js';
import { publishedDocument } from '../../live/published-document.fixture.js';

const { server, sar } = liveServer(`repositories: {${REPOSITORY}: {}}\norganizations: {octo-org: {}}\n`);
const PRESET = ['--baseline', 'sar:level-4-mlops'];
const AT = new Date('2026-11-01T00:00:00Z');

interface Expected {
  readonly name: string;
  readonly layer: string;
  readonly environment?: string;
  readonly required: boolean;
}

/** Puts every entry of the registry where it belongs. */
async function configureAll(root: string): Promise<readonly Expected[]> {
  const { out } = await sarIn(root, ['variables', 'expected', ...PRESET, '--format', 'json']);
  const { expected } = JSON.parse(out) as { expected: readonly Expected[] };
  const { world } = server();
  const repository = world.repositories.get(REPOSITORY);
  const organization = world.organizations.get('octo-org');
  if (repository === undefined || organization === undefined) throw new Error('the world is not seeded');
  const dates = { createdAt: AT, updatedAt: AT };
  const shared = { ...dates, visibility: 'all', selected: [] } as const;
  for (const { name, layer, environment = '' } of expected) {
    let place = repository.environments.get(environment.toLowerCase());
    if (environment !== '' && place === undefined) {
      place = { id: 7, name: environment, createdAt: AT, variables: new Map(), secrets: new Map() };
      repository.environments.set(environment.toLowerCase(), place);
    }
    if (layer === 'org-secrets') organization.secrets.set(name, { name, ...shared });
    else if (layer === 'repo-secrets') repository.secrets.set(name, { name, ...dates });
    else if (layer === 'env-secrets') place?.secrets.set(name, { name, ...dates });
    else if (layer === 'env-vars') place?.variables.set(name, { name, value: 'x', ...dates });
    else if (layer === 'codespace') repository.codespacesSecrets.set(name, { name, ...dates });
    else repository.variables.set(name, { name, value: 'x', ...dates });
  }
  return expected;
}

const check = async (root: string, io: Parameters<typeof sar>[2] = {}) => {
  const result = await sar(root, ['variables', 'check', ...PRESET, '--format', 'json', '--fail-on-absent'], io);
  return { ...result, document: publishedDocument<VariableAuditDocument>('variable-audit', result.out) };
};

it('the audit of the reference registry takes at most 12 requests', async () => {
  const { root } = repositoryFor({ 'README.md': '# x\n' });
  const expected = await configureAll(root);
  expect(expected.length).toBeGreaterThanOrEqual(85);
  expect(new Set(expected.map(({ layer }) => layer)).size).toBe(6);
  const { exitCode, document } = await check(root);
  expect(exitCode).toBe(0);
  expect(document.summary).toMatchObject({ total: expected.length, present: expected.length, absent: 0, unknown: 0, extra: 0 });
  expect(server().requests.length).toBeLessThanOrEqual(12);
  // With what is absent, the lists of the organisation are asked for, too.
  const organization = server().world.organizations.get('octo-org');
  organization?.secrets.delete('CODEX_ADMIN_KEY');
  const before = server().requests.length;
  expect((await check(root)).exitCode).toBe(1);
  expect(server().requests.length - before).toBeLessThanOrEqual(12);
});

it('nothing of it that is unknown is printed as present', async () => {
  const { root } = repositoryFor({ 'README.md': '# x\n' });
  const expected = await configureAll(root);
  const { document } = await check(root, VARIABLES_ONLY);
  const seen = new Set(expected.filter(({ layer }) => layer === 'repo-vars').map(({ name }) => name));
  for (const { name, layer, status } of document.results) {
    expect([layer, name, status]).toEqual([layer, name, layer === 'repo-vars' && seen.has(name) ? 'present' : 'unknown']);
  }
  const { out } = await sar(root, ['variables', 'check', ...PRESET], VARIABLES_ONLY);
  expect(out.match(/^ {2}present /gm)).toHaveLength(seen.size);
  expect(out.match(/^ {2}unknown /gm)).toHaveLength(expected.length - seen.size);
  expect(out).not.toMatch(/^ {2}absent /m);
});
