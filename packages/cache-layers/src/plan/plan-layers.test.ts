import { UserError } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockFile, MACHINE, PYTHON, REQUEST } from '../request.fixture.js';
import type { LayersRequest } from './layers-request.js';
import { planLayers } from './plan-layers.js';

const layer = (id: string, changes: Partial<LayersRequest> = {}) => {
  const found = planLayers({ ...REQUEST, ...changes }).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
};

describe('the layers of a job', () => {
  it('have keys that say what they are', () => {
    const hash = /-[0-9a-f]{32}$/;
    expect(planLayers(REQUEST).map(({ id, key }) => [id, key.replace(hash, '-#')])).toEqual([
      ['downloads-uv', 'live-downloads-linux-x64-uv-1-#'],
      ['downloads-npm', 'live-downloads-linux-x64-npm-1-#'],
      ['wheels', 'live-wheels-linux-x64-torch_2d2.9_2dcpu-1-#'],
      ['environment', 'live-environment-linux-x64-uv-cpython.3.13.2-dev+test-1-#'],
      ['tools', 'live-tools-linux-x64-2026_2d10-1-#'],
      ['memory', 'live-memory-agent-1-20261123T070000Z'],
    ]);
  });

  it.each(['common', 'ephemeral'] as const)('of the tier %s fall back to live', (tier) => {
    const own = planLayers({ ...REQUEST, tier });
    const live = planLayers(REQUEST);
    for (const [at, { id, key, same, prefixes }] of own.entries()) {
      expect(key.startsWith(`${tier}-`), id).toBe(true);
      const liveKey = live[at]?.key ?? '';
      if (id === 'memory') expect(prefixes).toEqual([`${tier}-memory-agent-1-`, 'live-memory-agent-1-']);
      else {
        expect(same).toEqual([key, liveKey]);
        expect(prefixes[0]).toBe(liveKey);
      }
    }
  });

  it.each(['live', 'common', 'ephemeral'] as const)('an environment of the tier %s has no fallback to other content', (tier) => {
    const { same, prefixes } = layer('environment', { tier });
    expect(prefixes.filter((prefix) => !same.includes(prefix))).toEqual([]);
  });

  const environment = REQUEST.environment;
  it.each<[string, Partial<LayersRequest>]>([
    ['a patch version', { environment: { ...environment, interpreter: { ...PYTHON, version: '3.13.3' } } }],
    ['an implementation', { environment: { ...environment, interpreter: { ...PYTHON, implementation: 'pypy' } } }],
    [
      'a tag of compiled modules',
      { environment: { ...environment, interpreter: { ...PYTHON, tag: '.cpython-313t-x86_64-linux-gnu.so' } } },
    ],
    ['an installation', { environment: { ...environment, interpreter: { ...PYTHON, base: '/usr' } } }],
    ['a lock file', { environment: { ...environment, lockFiles: [lockFile('uv.lock', 'c')] } }],
    ['a lock file more', { environment: { ...environment, lockFiles: [lockFile('uv.lock'), lockFile('b.txt')] } }],
    ['an extra less', { environment: { ...environment, extras: ['dev'] } }],
    ['a package manager', { environment: { ...environment, manager: 'poetry' } }],
    ['an operating system', { machine: { ...MACHINE, os: 'macos' } }],
    ['an architecture', { machine: { ...MACHINE, arch: 'arm64' } }],
    ['an image', { machine: { ...MACHINE, image: 'ubuntu26' } }],
    ['a version token', { versionToken: '2' }],
  ])('another environment by %s has another key', (_, changes) => {
    const [own, other] = [layer('environment'), layer('environment', changes)];
    expect(other.key).not.toBe(own.key);
    expect(other.same.filter((key) => own.same.includes(key))).toEqual([]);
  });

  it('wheels are kept by their slot alone', () => {
    const paths = { wheels: { paths: ['/elsewhere'], slot: REQUEST.wheels.slot } };
    expect(layer('wheels', { ...paths, downloads: [] }).key).toBe(layer('wheels').key);
  });

  const WORDS = fc.string({
    minLength: 1,
    maxLength: 12,
    unit: fc.constantFrom('a', 'B', '1', '-', '_', '.', '+', ',', ' ', 'ä', '\n', '/'),
  });
  it('have keys of at most 512 characters without a comma, whatever they are named', () => {
    fc.assert(
      fc.property(
        WORDS,
        WORDS,
        WORDS,
        fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,60}[a-z]$/), { maxLength: 40 }),
        (token, slot, name, extras) => {
          const request = { ...REQUEST, versionToken: token, wheels: { paths: ['/w'], slot }, environment: { ...environment, extras } };
          for (const { key, prefixes } of planLayers({ ...request, memory: { ...REQUEST.memory, name } })) {
            for (const each of [key, ...prefixes]) {
              expect(each.length).toBeLessThanOrEqual(512);
              expect(each).toMatch(/^[\w.+-]+$/);
            }
            expect(prefixes.length).toBeLessThan(10);
          }
        },
      ),
    );
  });

  it('a token busts every layer: no key or prefix of one begins a key of another', () => {
    fc.assert(
      fc.property(WORDS, WORDS, (one, other) => {
        fc.pre(one !== other);
        const before = planLayers({ ...REQUEST, versionToken: one }).map(({ key }) => key);
        for (const { key, prefixes } of planLayers({ ...REQUEST, versionToken: other }))
          for (const asked of [key, ...prefixes]) expect(before.filter((saved) => saved.startsWith(asked))).toEqual([]);
      }),
    );
  });

  it.each<[string, Partial<LayersRequest>, RegExp]>([
    ['an empty token', { versionToken: '' }, /"version-token" is empty/],
    ['a long slot', { tools: { paths: ['/t'], slot: 'x'.repeat(57) } }, /"tools-slot" is too long for a key/],
    ['a slot of few letters with many bytes', { wheels: { paths: ['/w'], slot: '界'.repeat(10) } }, /"wheels-slot" is too long/],
    [
      'the same folder twice',
      { tools: { paths: ['/home/runner/.cache/uv'], slot: '1' } },
      /downloads-uv .* and tools .* hold the same files/,
    ],
    ['a folder in another', { tools: { paths: ['/home/runner/.cache'], slot: '1' } }, /hold the same files/],
    ['the memory in the environment', { memory: { ...REQUEST.memory, path: '.venv/agent.db' } }, /environment .* and memory/],
  ])('%s is an error', (_, changes, message) => {
    expect(() => planLayers({ ...REQUEST, ...changes })).toThrow(UserError);
    expect(() => planLayers({ ...REQUEST, ...changes })).toThrow(message);
  });
});
