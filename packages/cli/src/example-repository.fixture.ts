import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryRepository, type TemporaryRepository } from '@sar/testkit';
import { onTestFinished } from 'vitest';

/** A version of actions/cache that fails (P1, mended by an edit), and an install that nothing caches (P2, mended by an edit). */
export const CI = `on: push
jobs:
  old:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/cache@v2
        with:
          path: ~/.npm
          key: npm-\${{ runner.os }}-\${{ hashFiles('package-lock.json') }}
      - run: npm ci
  bare:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v4 # kept as it is
        with:
          node-version: 24
      - run: npm ci
      - run: npm test
`;

/** Nothing to find. */
export const CLEAN = `on: push
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: echo fine
`;

/** A package named on a command line, which is doubtful (shown with --pedantic). */
export const DOUBTFUL = `on: push
jobs:
  tool:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-python@v6
        with:
          python-version: '3.13'
      - run: pip install torch transformers datasets accelerate
      - run: python train.py
`;

function lockedPackages(count: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `node_modules/package-${at}`,
      { version: '1.0.0', integrity: `sha512-${String(at).padStart(86, '0')}==` },
    ]),
  );
}

export const NPM: Readonly<Record<string, string>> = {
  'package.json': `${JSON.stringify({ name: 'example', dependencies: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`package-${at}`, '^1.0.0'])) })}\n`,
  'package-lock.json': `${JSON.stringify({ name: 'example', lockfileVersion: 3, packages: lockedPackages(400) }, undefined, 2)}\n`,
};

export const EXAMPLE: Readonly<Record<string, string>> = {
  ...NPM,
  '.github/workflows/ci.yml': CI,
  '.github/workflows/lint.yml': CLEAN,
  '.github/workflows/tool.yml': DOUBTFUL,
};

/** A committed repository for one test. */
export function repositoryFor(files: Readonly<Record<string, string | Uint8Array>>): TemporaryRepository {
  const repository = temporaryRepository(files);
  onTestFinished(repository.remove);
  return repository;
}

/** One hash over everything in a folder: names, kinds, modes and bytes, git's data included. */
export function hashOfTree(folder: string): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    for (const name of readdirSync(path).toSorted()) {
      const full = join(path, name);
      const stat = lstatSync(full);
      hash.update(`${full}\0${stat.mode}\0`);
      if (stat.isSymbolicLink()) hash.update(readlinkSync(full));
      else if (stat.isDirectory()) visit(full);
      else hash.update(readFileSync(full));
    }
  };
  visit(folder);
  return hash.digest('hex');
}
