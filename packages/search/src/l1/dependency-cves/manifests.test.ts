import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { manifestsOf } from './manifests.js';

const TREE = memoryTree({
  'requirements.txt': '# jinja2\nflask[async]==3.0  # for jinja2\nJinja2_Extra==1\njinja2==2.4.1\n',
  'dev/requirements-dev.txt': 'pytest\njinja2\n',
  'pyproject.toml': '[project]\ndependencies = [\n  "typing.extensions>=4",\n  "jinja2>=2"\n]\n',
  'poetry.lock':
    '[[package]]\nname = "flask"\n[package.dependencies]\njinja2 = ">=2"\nmarkupsafe = "*"\n\n[[package]]\nname = "jinja2"\nversion = "2.4.1"\n\n[[package]]\nname = "markupsafe"\n',
  'package-lock.json':
    '{\n  "packages": {\n    "": {\n      "dependencies": {\n        "@a/b": "1"\n      }\n    },\n    "node_modules/@a/b": {\n      "version": "1.0.0"\n    },\n    "node_modules/c/node_modules/@a/b": {\n      "version": "0.9.0"\n    }\n  }\n}\n',
  'yarn.lock': '"@a/b@^1.0.0":\n  version "1.0.0"\n\nc@1:\n  version "1"\n',
  'web/pnpm-lock.yaml': 'importers:\n  .:\n    dependencies:\n      c:\n        specifier: 1\npackages:\n  c@1.0.0:\n    resolution: {}\n',
  'go.mod': 'module m\n\nrequire (\n\tgolang.org/x/net v0.1.0 // indirect\n)\n',
  'test/fixtures/requirements.txt': 'onlythere==1\n',
});

describe('manifestsOf', () => {
  const manifests = manifestsOf(TREE);

  it.each([
    ['requirements.txt', 'pypi', 'jinja2', undefined, 4],
    ['requirements.txt', 'pypi', 'jinja2-extra', undefined, 3],
    ['requirements.txt', 'pypi', 'flask', undefined, 2],
    ['requirements.txt', 'pypi', 'jinja', undefined, undefined],
    ['pyproject.toml', 'pypi', 'typing-extensions', undefined, 3],
    ['poetry.lock', 'pypi', 'jinja2', undefined, 8],
    ['package-lock.json', 'npm', '@a/b', undefined, 8],
    ['package-lock.json', 'npm', '@a/b', 'node_modules/c/node_modules/@a/b', 11],
    ['yarn.lock', 'npm', '@a/b', undefined, 1],
    ['web/pnpm-lock.yaml', 'npm', 'c', undefined, 7],
    ['go.mod', 'go', 'golang.org/x/net', undefined, 4],
    ['gone.txt', 'pypi', 'jinja2', undefined, undefined],
  ])('%s names %s %s (%s) in line %s', (path, ecosystem, name, key, line) => {
    expect(manifests.lineOf(path, ecosystem, name, key)).toBe(line);
  });

  it.each([
    ['pypi', 'jinja2', '2.4.1', 'requirements.txt'],
    ['pypi', 'jinja2', '9.9', 'poetry.lock'],
    ['pypi', 'pytest', '7.0', 'dev/requirements-dev.txt'],
    ['npm', '@a/b', '1.0.0', 'package-lock.json'],
    ['pypi', 'onlythere', '1', undefined],
    ['pypi', 'nowhere', '1', undefined],
  ])('finds %s %s %s in %s', (ecosystem, name, installed, expected) => {
    expect(manifests.find(ecosystem, name, installed)).toBe(expected);
  });

  it('knows whether there is any', () => {
    expect([manifests.isEmpty, manifestsOf(memoryTree({ 'a.md': '' })).isEmpty]).toEqual([false, true]);
  });
});
