import { expect, it } from 'vitest';
import { repositoryKinds } from './repository-kinds.js';

it.each([
  [['README.md'], []],
  [['pyproject.toml'], ['python']],
  [['setup.py'], ['python']],
  [['requirements.txt'], ['python']],
  [['requirements-dev.txt'], ['python']],
  [['package.json'], ['node']],
  [
    ['package.json', 'setup.cfg'],
    ['python', 'node'],
  ],
  [['docs/pyproject.toml', 'web/package.json', 'my-requirements.txt', 'package.json5'], []],
])('files %j tell of %j', (paths, kinds) => {
  expect(repositoryKinds(paths)).toEqual(kinds);
});
