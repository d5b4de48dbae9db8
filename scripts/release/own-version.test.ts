import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { majorTag } from './release-version.mjs';

const examples = fileURLToPath(new URL('../../docs/examples/watchdogs/', import.meta.url));

it('the examples call the tag that a release of this version moves', () => {
  const refs = readdirSync(examples).flatMap((file) => readFileSync(examples + file, 'utf8').match(/(?<=uses: org\/sar\/\S+@)\S+/g) ?? []);
  expect(refs.length).toBeGreaterThan(6);
  expect([...new Set(refs)]).toEqual([majorTag(manifest.version)]);
});
