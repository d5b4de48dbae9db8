import { fileURLToPath } from 'node:url';
import { runActionAsRunner, temporaryRepository, type ActionResult, type ActionRun, type TemporaryRepository } from '@sar/testkit';
import { onTestFinished } from 'vitest';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** A job that installs with npm after restoring npm's own cache, with the given version of actions/cache. */
export function cached(version: string): string {
  return `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/cache@${version}
        with:
          path: ~/.npm
          key: npm-\${{ runner.os }}-\${{ hashFiles('package-lock.json') }}
      - run: npm ci
      - run: npm test
`;
}

/** A job that installs with npm and caches nothing (P2, mended by an edit). */
export const UNCACHED = `on: push
jobs:
  bare:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm ci
`;

export const NPM: Readonly<Record<string, string>> = {
  'package.json': `${JSON.stringify({ name: 'example', dependencies: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`package-${at}`, '^1.0.0'])) })}\n`,
  'package-lock.json': `${JSON.stringify(
    {
      name: 'example',
      lockfileVersion: 3,
      packages: Object.fromEntries(
        Array.from({ length: 400 }, (_, at) => [
          `node_modules/package-${at}`,
          { version: '1.0.0', integrity: `sha512-${String(at).padStart(86, '0')}==` },
        ]),
      ),
    },
    undefined,
    2,
  )}\n`,
};

/** One P1 (a version of actions/cache that fails), one P2 (an install that nothing caches), and a wired job. */
export const EXAMPLE: Readonly<Record<string, string>> = {
  ...NPM,
  '.github/workflows/dead.yml': cached('v2'),
  '.github/workflows/bare.yml': UNCACHED,
  '.github/workflows/good.yml': cached('v5'),
};

/** A committed repository for one test. */
export function repositoryFor(files: Readonly<Record<string, string | Uint8Array>>): TemporaryRepository {
  const repository = temporaryRepository(files);
  onTestFinished(repository.remove);
  return repository;
}

/** Runs the bundled action in the runner's layout, with a folder as the workspace. */
export async function runChecker(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  rest: Partial<ActionRun> = {},
): Promise<ActionResult> {
  return runActionAsRunner({ action: 'cache-wiring-checker', repositoryRoot, workspace, inputs, ...rest });
}
