import { expect, it } from 'vitest';
import type { ManagerId } from '../managers/package-manager.js';
import { lockFile } from '../request.fixture.js';
import { checkoutCopy } from './checkout-copies.js';

it.each<[ManagerId, string, string | undefined]>([
  ['pip', 'six==1.0\n.\n', '.'],
  ['pip', '.[dev]\n', '.'],
  ['pip', './lib ; python_version > "3"\n', './lib'],
  ['pip', '../lib\n', '../lib'],
  ['pip', 'libs/one\n', 'libs/one'],
  ['pip', 'one @ file:./libs/one\n', 'one @ file:./libs/one'],
  ['pip', '-e .\n-r other/base.txt\n--find-links ./wheels\n# ./lib\n', undefined],
  ['pip', 'git+https://example.com/a/b.git@main\none @ https://example.com/one.whl\nhttps://example.com/two.whl\n', undefined],
  ['pip', 'six==1.0 \\\n    --hash=sha256:abc/def\n', undefined],
  ['uv', '[[package]]\nname = "one"\nsource = { directory = "libs/one" }\n', 'libs/one'],
  ['uv', '[[package]]\nname = "one"\nsource = { editable = "." }\n[[package]]\nsource = { virtual = "." }\n', undefined],
  ['poetry', '[[package]]\nname = "one"\ndevelop = false\n\n[package.source]\ntype = "directory"\nurl = "libs/one"\n', 'libs/one'],
  [
    'poetry',
    '[[package]]\nname = "one"\ndevelop = true\n\n[package.source]\ntype = "directory"\nurl = "libs/one"\n\n[[package]]\nname = "two"\ndevelop = false\n',
    undefined,
  ],
])('%s copies from the checkout: %j', (manager, text, copy) => {
  expect(checkoutCopy(manager, [lockFile('requirements.txt', 'a', text)])).toBe(copy);
});

it('a manifest is no list of requirements', () => {
  expect(checkoutCopy('pip', [lockFile('pyproject.toml', 'a', 'packages = [\n./lib\n]')])).toBeUndefined();
});
