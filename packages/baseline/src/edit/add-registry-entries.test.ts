import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadBaseline } from '../load/load-baseline.js';
import { UserError } from '../vocabulary/user-error.js';
import { addRegistryEntries, type NewRegistryEntry } from './add-registry-entries.js';

const NEW: NewRegistryEntry = { layer: 'repo-vars', name: 'NEW' };
const add = (text: string, ...entries: readonly NewRegistryEntry[]) =>
  addRegistryEntries(text, entries.length === 0 ? [NEW] : entries, 'sar.yml');

describe('addRegistryEntries', () => {
  it.each([
    ['an empty file', '', 'version: 1\nvariables:\n  registry:\n    repo-vars:\n      NEW: {}\n'],
    [
      'a file without the section',
      'version: 1\nstate: .x # here\n',
      'version: 1\nstate: .x # here\nvariables:\n  registry:\n    repo-vars:\n      NEW: {}\n',
    ],
    ['a file without a last line end', 'version: 1', 'version: 1\nvariables:\n  registry:\n    repo-vars:\n      NEW: {}\n'],
    [
      'a layer with entries and comments',
      'variables:\n  registry:\n    repo-vars:\n      A: {} # first\n      B: { purpose: x } # second\n    # secrets\n    repo-secrets:\n      S: {}\n',
      'variables:\n  registry:\n    repo-vars:\n      A: {} # first\n      B: { purpose: x } # second\n      NEW: {}\n    # secrets\n    repo-secrets:\n      S: {}\n',
    ],
    [
      'an entry in block form',
      'variables:\n    registry:\n        repo-vars:\n            A:\n                purpose: x\n\nwaivers: []\n',
      'variables:\n    registry:\n        repo-vars:\n            A:\n                purpose: x\n            NEW: {}\n\nwaivers: []\n',
    ],
    ['an empty flow map', 'variables:\n  registry: {}\n', 'variables:\n  registry: { repo-vars: { NEW: {} } }\n'],
    ['a flow map', 'variables: { registry: { repo-vars: { A: {} } } }\n', 'variables: { registry: { repo-vars: { A: {}, NEW: {} } } }\n'],
    [
      'a key without a value',
      'variables:\n  registry: # all of it\nstate: .x\n',
      'variables:\n  registry: # all of it\n    repo-vars:\n      NEW: {}\nstate: .x\n',
    ],
    [
      'CRLF',
      'version: 1\r\nvariables:\r\n  registry:\r\n    repo-vars:\r\n      A: {}\r\n',
      'version: 1\r\nvariables:\r\n  registry:\r\n    repo-vars:\r\n      A: {}\r\n      NEW: {}\r\n',
    ],
    ['a byte order mark', '\ufeffversion: 1\n', '\ufeffversion: 1\nvariables:\n  registry:\n    repo-vars:\n      NEW: {}\n'],
    [
      'what is there already',
      'variables:\n  registry:\n    repo-vars: { NEW: { required: false } }\n',
      'variables:\n  registry:\n    repo-vars: { NEW: { required: false } }\n',
    ],
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after);
    expect(add(after)).toBe(after);
  });

  it('quotes an environment where it must', () => {
    const text = add(
      '',
      { layer: 'env-vars', environment: 'prod: eu/1', name: 'A' },
      { layer: 'env-vars', environment: 'prod: eu/1', name: 'B' },
    );
    expect(parse(text)).toMatchObject({ variables: { registry: { 'env-vars': { 'prod: eu/1': { A: {}, B: {} } } } } });
  });

  it.each([
    ['no YAML', 'a: [\n'],
    ['a list where a map belongs', 'variables: []\n'],
    ['a text where a map belongs', 'variables:\n  registry: all\n'],
  ])('refuses %s', (_, text) => {
    expect(() => add(text)).toThrow(UserError);
  });

  it('any entries, in any order, are there afterwards and nothing else changed', async () => {
    const name = fc.stringMatching(/^[A-F_][A-F0-9_]{0,5}$/);
    const entry = fc.oneof(
      fc.record({ layer: fc.constantFrom('repo-vars', 'repo-secrets', 'codespace', 'org-vars', 'dependabot', 'org-secrets'), name }),
      fc.record({ layer: fc.constantFrom('env-vars', 'env-secrets'), environment: fc.constantFrom('production', 'a b', 'null'), name }),
    ) as fc.Arbitrary<NewRegistryEntry>;
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 8 }), async (entries) => {
        const start = '# mine\nversion: 1\nstate: .x\n\nwaivers: [] # none\n';
        const text = addRegistryEntries(start, entries, 'sar.yml');
        const baseline = await loadBaseline({ text, path: 'sar.yml', readFile: () => ({ kind: 'absent' }) });
        const registry = baseline.variables.registry as Record<string, Record<string, Record<string, unknown>>>;
        for (const { layer, environment, name: of } of entries)
          expect((environment === undefined ? registry[layer] : registry[layer]?.[environment])?.[of]).toEqual({});
        expect(text.startsWith(start)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
