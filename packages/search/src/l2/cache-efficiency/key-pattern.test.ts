import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyPattern } from './key-pattern.js';

it.each([
  ['npm-linux-4f2c9a0b1d2e3f40', 'npm-linux-*'],
  ['node-cache-Linux-x64-npm-9b1deb4d3b7d4bad9bdd2b0d7b3dcb6d9b1deb4d3b7d4bad9bdd2b0d7b3dcb6d', 'node-cache-Linux-x64-npm-*'],
  ['setup-python-Linux-x64-24.04-Ubuntu-python-3.12.1-pip-4f2c9a0b1d', 'setup-python-Linux-x64-24.04-Ubuntu-python-3.12.1-pip-*'],
  ['primes-Linux-34710736110', 'primes-Linux-*'],
  ['build-20261122-34710736110', 'build-*'],
  ['live-memory-agent-1-20261122T120000Z', 'live-memory-agent-1-*'],
  ['v0-rust-ubuntu-latest-492f33ac-1a2b3c4d', 'v0-rust-ubuntu-latest-*'],
  ['defaced-facade', 'defaced-facade'],
  ['', ''],
])('the pattern of %s', (key, pattern) => {
  expect(keyPattern(key)).toBe(pattern);
});

it('is its own pattern, and short', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (key) => {
      const pattern = keyPattern(key);
      expect(pattern.length).toBeLessThanOrEqual(600);
      expect(keyPattern(pattern)).toBe(pattern);
    }),
  );
});
