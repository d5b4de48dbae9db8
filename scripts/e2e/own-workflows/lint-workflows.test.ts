import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readableByActionlint } from './lint-workflows.mjs';
import exceptions from './exceptions.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../../../.github/workflows/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));

const newKeys = new Set(exceptions.actionlint.flatMap(({ key }) => key ?? []));

/** The value without the keys of the exceptions, and with `./` for `$/` in `uses`. */
function expected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value).filter(([key]) => !newKeys.has(key));
  return Object.fromEntries(left.map(([key, item]) => [key, key === 'uses' ? String(item).replace(/^\$\//, './') : expected(item)]));
}

describe.each(files)('%s', (file) => {
  it('differs for actionlint in what is excepted alone', () => {
    const text = readFileSync(folder + file, 'utf8');
    expect(parse(readableByActionlint(text))).toEqual(expected(parse(text)));
  });
});

it.each([
  ['a script', '      - run: |\n          queue: max is a word\n'],
  ['a value of another kind', '  queue: [a]\n'],
  ['another key', '  queued: max\n'],
  ['an action of somebody', '      - uses: org/sar@v1\n'],
])('leaves %s as it is', (_case, text) => {
  expect(readableByActionlint(text)).toBe(text);
});

it('has a reason and a source for each exception', () => {
  const all = [...exceptions.actionlint, ...exceptions.zizmor];
  expect(all.filter(({ why, source }) => why.length < 20 || source === '')).toEqual([]);
});
