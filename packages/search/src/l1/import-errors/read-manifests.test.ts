import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCondaEnvironment, readPipfile } from './read-environments.js';
import { readPyproject } from './read-pyproject.js';
import { readRequirements } from './read-requirements.js';
import { readSetupCfg, readSetupPy } from './read-setup.js';
import { requirementName } from './requirement-name.js';

describe('requirementName', () => {
  it.each([
    ['requests', 'requests'],
    ['Flask_SQLAlchemy >=2', 'flask-sqlalchemy'],
    ['zope.interface[test]==5', 'zope-interface'],
    ['a ; python_version < "3"', 'a'],
    ['pip @ https://x.example/pip.whl', 'pip'],
    ['git+https://github.com/o/my_pkg.git@main', 'my-pkg'],
    ['git+ssh://git@x.example/o/r.git#egg=Other', 'other'],
    ['--index-url https://x.example', undefined],
    ['./local', undefined],
    ['https://x.example/a.whl', undefined],
    ['', undefined],
  ])('of %s is %s', (requirement, name) => {
    expect(requirementName(requirement)).toBe(name);
  });

  it('is in its normal form, whatever stands behind it', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,10}[A-Za-z0-9])?$/);
    fc.assert(
      fc.property(name, fc.constantFrom('', '>=1', ' == 2', '[x]', '; x', ' @ https://x', '~=3,<4'), (written, behind) => {
        expect(requirementName(`${written}${behind}`)).toBe(written.toLowerCase().replaceAll(/[-_.]+/g, '-'));
      }),
    );
  });
});

describe('manifests', () => {
  it('reads every table of pyproject.toml', () => {
    const source = `
[build-system]
requires = ["hatchling"]
[project]
name = "My.Shop"
dynamic = ["version"]
dependencies = ["a>=1", 7]
optional-dependencies = {x = ["b"]}
[dependency-groups]
dev = ["c", {include-group = "x"}]
[tool.poetry.dependencies]
d = "*"
[tool.poetry.group.dev.dependencies]
e = {version = "1"}
[tool.pdm.dev-dependencies]
f = ["f1"]
[tool.uv]
dev-dependencies = ["g"]
[tool.hatch.envs.default]
dependencies = ["h"]
extra-dependencies = ["i"]
[tool.pixi.pypi-dependencies]
j = "*"
[tool.setuptools.packages.find]
where = ["src"]
[tool.pytest.ini_options]
pythonpath = ["lib", 3]
`;
    expect(readPyproject(source)).toEqual({
      names: ['a', 'b', 'c', 'hatchling', 'd', 'e', 'f1', 'g', 'h', 'i', 'j'],
      files: [],
      own: 'my-shop',
      isComplete: true,
      isManifest: true,
      roots: ['src', 'lib'],
    });
  });

  it.each([
    ['[project]\nname = "x"\ndynamic = ["dependencies"]\n', false, []],
    ['[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = {file = ["r.txt"]}\n', true, ['r.txt']],
  ])('knows when dependencies are computed', (source, isComplete, files) => {
    expect(readPyproject(source)).toMatchObject({ isComplete, files });
  });

  it('takes a file of settings for no manifest', () => {
    expect(readPyproject('[tool.ruff]\nline-length = 100\n').isManifest).toBe(false);
    expect(readSetupCfg('[flake8]\nmax-line-length = 100\n').isManifest).toBe(false);
  });

  it('reads requirements with their options', () => {
    const text = '# x\n-r base.txt\n--requirement=dev.txt\n-c limits.txt\n-e .\na==1 \\\n  --hash=sha256:1\n\nb # why\n--pre\n';
    expect(readRequirements(text)).toMatchObject({ names: ['a', 'b'], files: ['base.txt', 'dev.txt', 'limits.txt'] });
  });

  it('reads setup.cfg', () => {
    const source =
      '[metadata]\nname = shop\n[options]\ninstall_requires =\n  a>=1\n  b\npackage_dir =\n  = src\n[options.extras_require]\nx = c\ny =\n  d\n[options.packages.find]\nwhere = src\n';
    expect(readSetupCfg(source)).toMatchObject({
      names: ['a', 'b', 'c', 'd'],
      own: 'shop',
      roots: ['src'],
      isManifest: true,
      isComplete: true,
    });
  });

  it.each([
    ['setup(name="shop", install_requires=["a>=1", "b"])', ['shop', 'a', 'b'], true],
    ['R = ["a"]\nsetup(install_requires=R)', ['a'], false],
    ['setup(install_requires=read("requirements.txt"))', ['requirements-txt'], false],
  ])('reads the texts of setup.py', (source, names, isComplete) => {
    expect(readSetupPy(source)).toMatchObject({ names, isComplete, isManifest: true });
  });

  it('reads Pipfile and environment.yml', () => {
    expect(
      readPipfile('[[source]]\nurl = "x"\n[packages]\na = "*"\n[dev-packages]\nB_c = "1"\n[requires]\npython_version = "3"\n').names,
    ).toEqual(['a', 'b-c']);
    expect(
      readCondaEnvironment('dependencies:\n  - python=3.11\n  - conda-forge::a>=1\n  - pip:\n      - b==1\n      - 3\n').names,
    ).toEqual(['python', 'a', 'b']);
    expect(readCondaEnvironment('dependencies: 3\n').names).toEqual([]);
  });

  it('does not fall over any text', () => {
    const readers = [readRequirements, readSetupCfg, readSetupPy];
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => readers.every((reader) => Array.isArray(reader(text).names))));
  });
});
