import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { deriveForAct, UNKNOWN_KEYS } from './derive.mjs';

const root = join(import.meta.dirname, '../..');
const SOURCE = { repository: 'org/sar', ref: 'v1' };
const ALLOWED_LINE = /^\s*(queue|cache-mode|timezone): \S+(\s+#.*)?$/;
const OWN_ACTION = /^(\s*(?:- )?uses: )\$\/(actions\/[\w-]+)(\s+#.*)?$/;

const files = [
  ...readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`),
  ...readdirSync(join(root, 'actions')).map((name) => `actions/${name}/action.yml`),
];

it.each(files)('%s for act differs in nothing but its own actions and the keys that act does not know', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const derived = deriveForAct(text, SOURCE);
  const kept = text.split('\n').filter((line) => !(ALLOWED_LINE.test(line) && !derived.includes(`\n${line}\n`)));
  expect(derived.split('\n')).toEqual(
    kept.map((line) =>
      line.replace(OWN_ACTION, (_, start: string, path: string, rest = '') => `${start}org/sar/${path}@v1${rest as string}`),
    ),
  );
  expect(backAgain(parse(derived))).toEqual(backAgain(parse(text)));
});

/** A document without the differences that are allowed. */
function backAgain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backAgain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !UNKNOWN_KEYS.some((unknown: { key: string }) => unknown.key === key))
      .map(([key, each]) => [key, key === 'uses' ? String(each).replace(/^\$\/(.+)$/, 'org/sar/$1@v1') : backAgain(each)]),
  );
}

it('drops unknown keys where they are keys of GitHub, and nowhere else', () => {
  const text = `on:
  schedule:
    - cron: '0 2 * * *'
      timezone: Europe/Berlin
cache-mode: none
concurrency:
  group: one
  queue: max
jobs:
  queue:
    cache-mode: read
    concurrency:
      group: two
      queue: max # waits
    steps:
      - uses: $/actions/gate # this commit
        with:
          queue: kept
          cache-mode: kept
      - run: |
          queue: in a script
          uses: $/actions/gate is no line of a step
      - uses: ./actions/gate
`;
  expect(deriveForAct(text, SOURCE)).toBe(`on:
  schedule:
    - cron: '0 2 * * *'
concurrency:
  group: one
jobs:
  queue:
    concurrency:
      group: two
    steps:
      - uses: org/sar/actions/gate@v1 # this commit
        with:
          queue: kept
          cache-mode: kept
      - run: |
          queue: in a script
          uses: $/actions/gate is no line of a step
      - uses: ./actions/gate
`);
});

it.each([
  ['a key in a flow map', 'concurrency: { group: one, queue: max }\n'],
  ['a key with a value of several lines', 'concurrency:\n  group: one\n  queue:\n    max\n'],
  ['the first key of an entry', 'on:\n  schedule:\n    - timezone: UTC\n      cron: 0 2 * * *\n'],
])('refuses %s', (_, text) => {
  expect(() => deriveForAct(text, SOURCE)).toThrow('must be a line of its own');
});
