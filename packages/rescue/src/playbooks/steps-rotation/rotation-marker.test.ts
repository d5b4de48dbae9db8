import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rotationBody } from './rotation-body.js';
import { readRotationMarker, rotationMarker, secretKey } from './rotation-marker.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 255 }).filter((each) => each.length <= 255),
  fc.constantFrom('-->', '<!-- sar:rotation {} -->', '\n- [x] done', '@octo-org/all', '</b>'),
);
const memory = fc.record(
  {
    layer: fc.constantFrom('repo-secrets', 'env-secrets', 'org-secrets'),
    name: text,
    environment: text,
    since: fc.constantFrom('2026-06-01T00:00:00Z', '2026-06-01T00:00:00.123Z'),
    ended: fc.constant(true as const),
  },
  { requiredKeys: ['layer', 'name'], noNullPrototype: true },
);
const FRESH = { status: 'fresh', updatedAt: '2026-11-01T00:00:00Z', ageDays: 1, dueAt: '2027-01-01T00:00:00Z' } as const;

it('what is remembered is read again, whatever stands around it', () => {
  fc.assert(
    fc.property(memory, fc.array(text, { maxLength: 5 }), text, (written, runbook, before) => {
      expect(readRotationMarker(`${rotationMarker(written)}\n${before}`)).toEqual(written);
      const body = rotationBody({ memory: written, state: FRESH, maxAgeDays: 90, seen: undefined, runbook, before });
      expect(readRotationMarker(body)).toEqual(written);
      // Written once more from itself, it stays as it is.
      expect(rotationBody({ memory: written, state: FRESH, maxAgeDays: 90, seen: undefined, runbook, before: body })).toBe(body);
    }),
    { numRuns: 300 },
  );
});

it('names of environments and secrets are told apart as GitHub does', () => {
  const secret = { layer: 'env-secrets', environment: 'Production', name: 'KEY' };
  expect(secretKey(secret)).toBe(secretKey({ ...secret, environment: 'production', name: 'key' }));
  expect(secretKey(secret)).not.toBe(secretKey({ ...secret, layer: 'repo-secrets' }));
  expect(secretKey({ layer: 'a', environment: 'b","c', name: 'd' })).not.toBe(secretKey({ layer: 'a', environment: 'b', name: 'c","d' }));
});
