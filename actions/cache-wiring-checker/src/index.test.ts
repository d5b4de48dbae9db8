import { fileURLToPath } from 'node:url';
import { runActionAsRunner, temporaryRepository } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** A job that installs with npm after restoring npm's own cache, with the given version of actions/cache. */
function workflow(cacheVersion: string): string {
  return `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/cache@${cacheVersion}
        with:
          path: ~/.npm
          key: npm-\${{ runner.os }}-\${{ hashFiles('package-lock.json') }}
      - run: npm ci
      - run: npm test
`;
}

/** Runs the bundle in the runner's layout, with a repository that has one such workflow as the workspace. */
async function runOn(cacheVersion: string) {
  const { root, remove } = temporaryRepository({
    '.github/workflows/ci.yml': workflow(cacheVersion),
    'package.json': '{ "name": "example", "dependencies": { "react": "^19.0.0" } }\n',
    'package-lock.json': '{ "name": "example", "lockfileVersion": 3, "packages": {} }\n',
  });
  onTestFinished(remove);
  return runActionAsRunner({ action: 'cache-wiring-checker', repositoryRoot, workspace: root });
}

it('finds a cache action whose service is gone', async () => {
  const result = await runOn('v2');
  expect(Number(result.outputs.get('findings-count')), result.log).toBeGreaterThan(0);
});

it('finds nothing in a job whose cache is wired', async () => {
  const result = await runOn('v5');
  expect(result.outputs.get('findings-count'), result.log).toBe('0');
  expect(result.exitCode, result.log).toBe(0);
  expect(result.annotations).toEqual([]);
});
