import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAR_VERSION } from './version.js';

const root = new URL('../../../', import.meta.url);
const versionOf = (path: string): string => (JSON.parse(readFileSync(new URL(path, root), 'utf8')) as { version: string }).version;

describe('the version', () => {
  const packages = ['packages', 'actions'].flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, root)).map((name) => `${kind}/${name}/package.json`),
  );
  // A composite action has no code of its own.
  it.each(packages.filter((path) => existsSync(new URL(path, root))))('%s has the version of the release', (path) => {
    expect(versionOf(path)).toBe(versionOf('package.json'));
  });

  it('is what reports name', () => {
    expect(SAR_VERSION).toBe(versionOf('package.json'));
  });
});
