import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlValue } from './yaml-value.js';

it.each([
  ['npm', 'npm', 'npm'],
  ['true', 'true', 'true'],
  ['1.20', "'1.20'", "'1.20'"],
  ['on', "'on'", "'on'"],
  ['True', "'True'", "'True'"],
  ['null', "'null'", "'null'"],
  ['', "''", "''"],
  ['v6', 'v6', 'v6'],
  ['**/go.sum', "'**/go.sum'", "'**/go.sum'"],
  ['type=gha,mode=max', 'type=gha,mode=max', "'type=gha,mode=max'"],
  ["${{ vars.A || 'b' }}", "${{ vars.A || 'b' }}", "'${{ vars.A || ''b'' }}'"],
  ['a: b', "'a: b'", "'a: b'"],
  ['a #b', "'a #b'", "'a #b'"],
  [' a', "' a'", "' a'"],
  ['a\nb', '"a\\nb"', '"a\\nb"'],
])('writes %j', (value, block, flow) => {
  expect([yamlValue(value, false), yamlValue(value, true)]).toEqual([block, flow]);
});

it('reads back as the same text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), fc.boolean(), (value, flow) => {
      const written = yamlValue(value, flow);
      const read: unknown = (parse(flow ? `{k: ${written}, l: 1}` : `k: ${written}\nl: 1`) as { k: unknown }).k;
      expect(typeof read === 'boolean' ? String(read) : read).toBe(value);
    }),
    { numRuns: 500 },
  );
});
