import { readFileSync } from 'node:fs';
import { loadBaseline, type LiveEntry, type StorageLayer } from '@sar/baseline';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variableAuditDocument } from './audit-document.js';
import { auditVariables, type AuditInput } from './audit.js';
import { declaredEntries, type Registry } from './declared-entry.js';
import { liveVariables, reference, referencesTo, type Settings } from './live.fixture.js';
import { readVarsContext } from './vars-context.js';

const NOW = '2026-11-22T06:00:00.000Z';
const NOTHING = referencesTo([]);
const audit = (input: Partial<AuditInput>) => auditVariables({ registry: {}, references: NOTHING, now: NOW, ...input });
const named = (...names: string[]): LiveEntry[] => names.map((name) => ({ name, value: 'x' }));
const reference87 = async (): Promise<Registry> =>
  (await loadBaseline({ path: 'sar:level-4-mlops', readFile: () => ({ kind: 'absent' }) })).variables.registry;

async function statuses(input: Partial<AuditInput>): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await audit(input)).entries.map(({ name, layer, state }) => [`${layer}/${name}`, state.status]));
}

describe('the reference registry', () => {
  it('takes at most 12 requests when everything is there', async () => {
    const registry = await reference87();
    const settings = new Map<string, LiveEntry[]>();
    for (const { layer, environment, name } of declaredEntries(registry)) {
      const id = environment === undefined ? layer : `${layer}/${environment}`;
      settings.set(id, [...(settings.get(id) ?? []), { name }]);
    }
    const live = liveVariables(Object.fromEntries(settings));
    const { summary, auth_ok: authOk } = variableAuditDocument(await audit({ registry, live }), 'a/b');
    expect([summary, authOk]).toEqual([{ total: 87, present: 87, absent: 0, unknown: 0, absent_required: 0, extra: 0 }, true]);
    expect(live.requests()).toBe(7);
  });

  it.each([
    ['nothing is there', {}, 7, { present: 0, absent: 87, unknown: 0 }],
    [
      'the environment is not there',
      { 'env-secrets/Aries_Serpent_codex_': 'forbidden', 'env-vars/Aries_Serpent_codex_': 'forbidden' },
      9,
      { present: 0, absent: 87, unknown: 0 },
    ],
    [
      'GitHub says that the environment is not there',
      { 'env-secrets/Aries_Serpent_codex_': 'not-configured', 'env-vars/Aries_Serpent_codex_': 'not-configured' },
      9,
      { present: 0, absent: 87, unknown: 0 },
    ],
    ['Codespaces secrets may not be listed', { codespace: 'forbidden' }, 7, { present: 0, absent: 79, unknown: 8 }],
  ] as const)('%s', async (_, settings, requests, counts) => {
    const live = liveVariables(settings as Settings);
    const { summary } = variableAuditDocument(await audit({ registry: await reference87(), live }), 'a/b');
    expect(summary).toMatchObject(counts);
    expect(live.requests()).toBe(requests);
    expect(live.requests()).toBeLessThanOrEqual(12);
  });

  it('is unknown without a token, all of it, with the permission that would help', async () => {
    const { entries, authOk } = await audit({ registry: await reference87() });
    expect(authOk).toBe(false);
    expect(new Set(entries.map(({ state }) => state.status))).toEqual(new Set(['unknown']));
    expect(entries[0]?.state).toMatchObject({ reason: 'no-token', note: expect.stringContaining('Secrets: read') });
  });
});

describe('which lists are asked for', () => {
  it.each([
    ['nothing for nothing', {}, [], []],
    ['the declared layer', { 'repo-vars': { A: {} } }, [], ['repo-vars']],
    ['what can hide an entry of the organisation', { 'org-vars': { A: {} } }, [], ['org-vars', 'repo-vars', 'notShared org-vars']],
    ['what an undeclared name can be in', {}, [reference('vars.A')], ['repo-vars', 'org-vars']],
    ['nothing for a declared name', { 'repo-vars': { A: {} } }, [reference('vars.A')], ['repo-vars']],
    ['nothing for the built-in token', {}, [reference('secrets.GITHUB_TOKEN', { builtin: 'token' })], []],
    [
      'the environment of the job',
      {},
      [reference('secrets.A', { environment: { kind: 'named', name: 'live' } })],
      ['env-secrets/live', 'repo-secrets', 'org-secrets'],
    ],
  ] as const)('%s', async (_, registry, references, asked) => {
    const live = liveVariables({});
    await audit({ registry, references: referencesTo(references), live });
    expect(live.asked).toEqual(asked);
  });

  it('asks for at most 20 environments that only references name', async () => {
    const references = Array.from({ length: 50 }, (_, index) =>
      reference('vars.A', { environment: { kind: 'named', name: `env-${index}` } }),
    );
    const live = liveVariables({});
    await audit({ references: referencesTo(references), live });
    expect(live.asked).toHaveLength(22);
  });

  it('asks for everything when told to, and lists what is not declared', async () => {
    const live = liveVariables({ 'repo-vars': named('A', 'B'), 'env-vars/live': named('C') }, { environments: ['live'] });
    const { extra } = await audit({ registry: { 'repo-vars': { A: {} } }, live, everything: true });
    expect(extra.map(({ layer, environment, name }) => [layer, environment, name])).toEqual([
      ['repo-vars', undefined, 'B'],
      ['env-vars', 'live', 'C'],
    ]);
  });

  it('keeps to the layers that are asked for', async () => {
    const live = liveVariables({});
    const { entries } = await audit({
      registry: { 'repo-vars': { A: {} }, 'repo-secrets': { B: {} } },
      live,
      layers: new Set<StorageLayer>(['repo-vars']),
    });
    expect([live.asked, entries.map(({ name }) => name)]).toEqual([['repo-vars'], ['A']]);
  });
});

describe("the job's vars context", () => {
  const registry: Registry = {
    'repo-vars': { A: {}, B: {}, TWICE: {} },
    'org-vars': { TWICE: {} },
    'env-vars': { live: { C: {} }, test: { D: {} } },
    'repo-secrets': { S: {} },
  };
  const context = '{"A": "1", "twice": "2", "C": "3"}';

  it.each([
    ['no environment', readVarsContext(context), { A: 'present', B: 'absent', C: 'unknown', D: 'unknown' }],
    ['an environment', readVarsContext(context, { environment: 'LIVE' }), { A: 'present', B: 'absent', C: 'present', D: 'unknown' }],
    ['an event of a fork', readVarsContext('{}', { withheld: 'withheld' }), { A: 'unknown', B: 'unknown', C: 'unknown', D: 'unknown' }],
    [
      'near the limit',
      readVarsContext(JSON.stringify({ A: 'x'.repeat(210_000) })),
      { A: 'present', B: 'unknown', C: 'unknown', D: 'unknown' },
    ],
  ])('%s', async (_, varsContext, expected) => {
    const found = await statuses({ registry, varsContext });
    const of = (layer: string, name: string): string | undefined => found[`${layer}/${name}`];
    expect({ A: of('repo-vars', 'A'), B: of('repo-vars', 'B'), C: of('env-vars', 'C'), D: of('env-vars', 'D') }).toEqual(expected);
    expect(of('repo-secrets', 'S')).toBe('unknown');
    expect([of('repo-vars', 'TWICE'), of('org-vars', 'TWICE')]).toEqual(['unknown', 'unknown']);
  });

  it('gives way to a list that GitHub answered with', async () => {
    const live = liveVariables({ 'repo-vars': named('B', 'TWICE'), 'org-vars': 'forbidden' });
    const found = await statuses({ registry, live, varsContext: readVarsContext(context) });
    expect([found['repo-vars/A'], found['repo-vars/B'], found['repo-vars/TWICE']]).toEqual(['absent', 'present', 'present']);
  });

  it.each(['', '[]', 'null', '"x"', '{"A": 1}', '{'])('refuses %s', (json) => {
    expect(() => readVarsContext(json)).toThrow('vars-context');
  });
});

it('nothing unknown is present or absent, and nothing known is unknown', async () => {
  const layers = ['org-secrets', 'repo-secrets', 'repo-vars', 'codespace', 'dependabot', 'org-vars'] as const;
  const names = ['A', 'B', 'C'];
  const list = fc.oneof(fc.constantFrom('forbidden', 'rate-limited', 'unreachable'), fc.subarray(names));
  await fc.assert(
    fc.asyncProperty(
      fc.record(Object.fromEntries(layers.map((layer) => [layer, list]))),
      fc.subarray([...layers]),
      async (lists, declared) => {
        const registry = Object.fromEntries(declared.map((layer) => [layer, { A: {}, B: {} }])) as Registry;
        const settings = Object.fromEntries(
          Object.entries(lists).map(([layer, value]) => [layer, typeof value === 'string' ? value : named(...value)]),
        ) as Settings;
        const { entries, extra } = await audit({ registry, live: liveVariables(settings) });
        for (const { layer, name, state } of entries) {
          const answer = lists[layer];
          expect(state.status).toBe(typeof answer === 'string' ? 'unknown' : answer?.includes(name) === true ? 'present' : 'absent');
        }
        for (const { layer, name } of extra) expect(registry[layer] !== undefined && name === 'C').toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

describe('the document', () => {
  it('is what the published schema says', async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const schema = JSON.parse(
      readFileSync(new URL('../../../../../schemas/variable-audit.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const valid = ajv.compile(schema);
    const live = liveVariables({
      'repo-vars': [...named('CODEX_API_VERSION'), { name: 'EXTRA', updatedAt: NOW }],
      codespace: 'rate-limited',
    });
    const document = variableAuditDocument(await audit({ registry: await reference87(), live }), 'octo-org/octo-repo');
    expect([valid(document), valid.errors]).toEqual([true, null]);
    expect(valid({ ...document, extra_vars: undefined })).toBe(false);
    expect(document.extra_vars).toEqual(['repo-vars/EXTRA']);
  });

  it('has the keys of the reference audit, and names the environment of an extra entry where there are several', async () => {
    const registry: Registry = {
      'env-vars': { a: { X: { value: 'one' } }, b: { X: { required: false } } },
      codespace: { K: { category: 'keys' } },
    };
    const live = liveVariables({
      'env-vars/a': [{ name: 'X', value: 'two', updatedAt: NOW }],
      'env-vars/b': named('EXTRA'),
      codespace: 'forbidden',
    });
    const document = variableAuditDocument(await audit({ registry, live }), 'octo-org/octo-repo');
    expect(document).toMatchObject({
      timestamp: NOW,
      owner: 'octo-org',
      repo: 'octo-repo',
      auth_ok: true,
      summary: { total: 3, present: 1, absent: 1, unknown: 1, absent_required: 0, extra: 1 },
      extra_vars: ['env-vars/b/EXTRA'],
    });
    expect(document.results).toEqual([
      {
        name: 'X',
        layer: 'env-vars',
        environment: 'a',
        status: 'present',
        required: true,
        category: 'general',
        human_governance: false,
        note: '',
        updated_at: NOW,
        value_drift: {
          expected: { length: 3, sha256_prefix: '7692c3ad3540' },
          actual: { length: 3, sha256_prefix: '3fc4ccfe7458' },
        },
      },
      {
        name: 'X',
        layer: 'env-vars',
        environment: 'b',
        status: 'absent',
        required: false,
        category: 'general',
        human_governance: false,
        note: '',
      },
      {
        name: 'K',
        layer: 'codespace',
        status: 'unknown',
        required: true,
        category: 'keys',
        human_governance: false,
        note: 'no codespace',
        reason: 'forbidden',
      },
    ]);
  });

  it('has extra entries in two parts for one environment', async () => {
    const live = liveVariables({ 'env-vars/a': named('X', 'Y') });
    const found = await audit({ registry: { 'env-vars': { a: { X: {} } } }, live });
    expect(variableAuditDocument(found, 'a/b').extra_vars).toEqual(['env-vars/Y']);
  });
});

it('takes two spellings of an environment for one, and the later declaration of a name', async () => {
  const registry: Registry = {
    'env-vars': { production: { A: {}, B: { required: false } }, Production: { B: { purpose: 'later' }, C: {} }, other: { A: {} } },
  };
  const live = liveVariables({ 'env-vars/production': named('A'), 'env-vars/other': named('A') });
  const { entries, deviations } = await audit({ registry, live });
  expect(entries.map(({ environment, name, required, state }) => [environment, name, required, state.status])).toEqual([
    ['production', 'A', true, 'present'],
    ['production', 'B', true, 'absent'],
    ['production', 'C', true, 'absent'],
    ['other', 'A', true, 'present'],
  ]);
  expect(entries[1]).toMatchObject({ purpose: 'later', path: ['variables', 'registry', 'env-vars', 'Production', 'B'] });
  expect(deviations.filter(({ rule }) => rule === 'missing-variable').map(({ name }) => name)).toEqual(['B', 'C']);
});
