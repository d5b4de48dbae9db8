import type { Reading } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { importErrors } from './import-errors.js';

const PYPROJECT = '[project]\nname = "shop"\nversion = "1"\ndependencies = ["requests>=2"]\n';
const SHOP = {
  'pyproject.toml': PYPROJECT,
  'src/shop/__init__.py': '"""Shop."""\n',
  'src/shop/cart.py': 'import requests\nfrom shop.models import Item\n',
  'src/shop/models.py': 'class Item: pass\n',
};

async function read(files: Readonly<Record<string, string>>, more: MemoryRepository = {}): Promise<Reading> {
  return importErrors.read(sensorInput({ files, ...more }));
}

/** `rule path:line module`, pedantic ones with a question mark. */
function told(reading: Reading): readonly string[] {
  return reading.outcome === 'signals'
    ? reading.signals.map(
        ({ rule, artefact, pedantic }) => `${rule} ${artefact.path}:${artefact.line} ${artefact.name}${pedantic === true ? '?' : ''}`,
      )
    : [];
}

const of = async (files: Readonly<Record<string, string>>, more?: MemoryRepository) => told(await read({ ...SHOP, ...files }, more));

describe('import-errors', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect(await read(SHOP)).toMatchObject({ outcome: 'clear', scope: { judged: 3, unjudged: [] } });
    const { 'src/shop/models.py': _, ...broken } = SHOP;
    expect(await read(broken)).toMatchObject({
      signals: [{ rule: 'unresolved-import', impact: 'degrades', artefact: { path: 'src/shop/cart.py', line: 2, name: 'shop.models' } }],
    });
    expect(await read({ ...broken, 'src/shop/models/__init__.py': 'Item = 1\n' })).toMatchObject({ outcome: 'clear' });
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a relative import', { 'src/shop/a.py': 'from .gone import x\n' }, ['unresolved-import src/shop/a.py:1 .gone']],
    [
      'a module of a package whose __init__ is blank',
      { 'src/shop/sub/__init__.py': '\n', 'src/shop/a.py': 'from .sub import gone\n' },
      ['unresolved-import src/shop/a.py:1 .sub.gone'],
    ],
    ['a deep module', { 'src/shop/a.py': 'import shop.sub.deep\n' }, ['unresolved-import src/shop/a.py:1 shop.sub']],
    ['more dots than folders', { 'src/shop/a.py': 'from ...... import x\n' }, ['unresolved-import src/shop/a.py:1 ......']],
    [
      'one for the type checker',
      { 'src/shop/a.py': 'if TYPE_CHECKING:\n  from shop.gone import x\n' },
      ['unresolved-import src/shop/a.py:2 shop.gone?'],
    ],
    ['an undeclared module', { 'src/shop/a.py': 'import yaml\n' }, ['undeclared-import src/shop/a.py:1 yaml']],
    ['an undeclared one of a test', { 'tests/test_a.py': 'import yaml\n' }, ['undeclared-import tests/test_a.py:1 yaml?']],
    ['an undeclared one in a function', { 'src/shop/a.py': 'def f():\n  import yaml\n' }, ['undeclared-import src/shop/a.py:2 yaml?']],
    ['one of a distribution that is not known', { 'src/shop/a.py': 'import zzzlib\n' }, ['undeclared-import src/shop/a.py:1 zzzlib?']],
    ['a script beside the manifest', { 'run.py': 'import yaml\n' }, ['undeclared-import run.py:1 yaml?']],
  ])('tells %s', async (_, files, expected) => {
    expect(await of(files)).toEqual(expected);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['the standard library', { 'src/shop/a.py': 'import os.path, tomllib, distutils, asyncio.subprocess\n' }],
    ['a caught import', { 'src/shop/a.py': 'try:\n  import yaml\n  import shop.gone\nexcept ImportError:\n  pass\n' }],
    ['a name of a module', { 'src/shop/a.py': 'from shop import anything\nfrom . import other\n' }],
    ['a module beside a script', { 'tools/a.py': 'import b\n', 'tools/b.py': '' }],
    ['a namespace package', { 'src/org/part/a.py': 'import org.part.b, org.other\n', 'src/org/part/b.py': '' }],
    ['a compiled module', { 'src/shop/_fast.pyx': '', 'src/shop/a.py': 'from shop._fast import f\nfrom . import _other\n' }],
    ['a module that is written by a build', { 'src/shop/a.py': 'from shop._version import v\nfrom .x_pb2 import y\n' }],
    ['a module that git ignores', { '.gitignore': '/src/shop/made.py\nout/\n', 'src/shop/a.py': 'import shop.made, shop.out.x\n' }],
    ['a module of a template', { 'src/shop/conf.py.in': '', 'src/shop/a.py': 'from shop.conf import x\n' }],
    ['a package that changes its path', { 'src/shop/plug/__init__.py': '__path__ = []\n', 'src/shop/a.py': 'import shop.plug.x\n' }],
    ['a file that changes the path', { 'tests/t.py': 'import sys\nsys.path.insert(0, "x")\nimport shop.gone\n' }],
    [
      'a folder of tests with the name of a dependency',
      { 'tests/requests/__init__.py': 'x = 1\n', 'tests/requests/t.py': 'from requests.adapters import A\n' },
    ],
    ['fixtures', { 'tests/fixtures/a.py': 'from .gone import x\nimport zzz\n' }],
    ['a distribution of another name', { 'pyproject.toml': PYPROJECT.replace('requests', 'PyYAML'), 'src/shop/cart.py': 'import yaml\n' }],
    ['a plug-in of it', { 'pyproject.toml': PYPROJECT.replace('2"]', '2", "pytest-cov"]'), 'src/shop/a.py': 'import pytest\n' }],
    [
      'a namespace of distributions',
      { 'pyproject.toml': PYPROJECT.replace('2"]', '2", "google-cloud-storage"]'), 'src/shop/a.py': 'from google.cloud import storage\n' },
    ],
    [
      'an extra',
      { 'pyproject.toml': `${PYPROJECT}[project.optional-dependencies]\nx = ["numpy"]\n`, 'src/shop/a.py': 'import numpy as np\n' },
    ],
    [
      'a dependency group',
      { 'pyproject.toml': `${PYPROJECT}[dependency-groups]\ndev = ["numpy", {include-group = "x"}]\n`, 'src/shop/a.py': 'import numpy\n' },
    ],
    [
      'a requirements file that another names',
      {
        'requirements.txt': '-r requirements/base.txt\n',
        'requirements/base.txt': 'numpy==2 ; python_version > "3"\n',
        'src/shop/a.py': 'import numpy\n',
      },
    ],
    [
      'setup.py',
      {
        'setup.py': 'from setuptools import setup\nDEPS = ["numpy>=1"]\nsetup(name="shop", install_requires=DEPS)\n',
        'src/shop/a.py': 'import numpy\n',
      },
    ],
    [
      'setup.cfg',
      {
        'setup.cfg': '[options]\ninstall_requires =\n    numpy>=1\n    pandas; x\n[options.extras_require]\nall =\n    torch\n',
        'src/shop/a.py': 'import numpy, pandas, torch\n',
      },
    ],
    [
      'setup.cfg of Windows',
      {
        'setup.cfg': '\uFEFF[metadata]\r\nname = shop\r\n[options]\r\ninstall_requires =\r\n    numpy>=1\r\n    pandas\r\n',
        'src/shop/a.py': 'import numpy, pandas\n',
      },
    ],
    ['Rye', { 'pyproject.toml': `${PYPROJECT}[tool.rye]\ndev-dependencies = ["numpy"]\n`, 'src/shop/a.py': 'import numpy\n' }],
    ['Pipfile', { Pipfile: '[packages]\nnumpy = "*"\n', 'src/shop/a.py': 'import numpy\n' }],
    [
      'environment.yml',
      {
        'environment.yml': 'dependencies:\n  - conda-forge::numpy=1\n  - pip:\n    - pandas>1\n',
        'src/shop/a.py': 'import numpy, pandas\n',
      },
    ],
    [
      'Poetry',
      {
        'pyproject.toml':
          '[tool.poetry]\nname = "shop"\n[tool.poetry.dependencies]\nrequests = "*"\n[tool.poetry.group.x.dependencies]\nnumpy = "*"\n',
        'src/shop/a.py': 'import numpy\n',
      },
    ],
    ['the manifest of a folder above', { 'libs/x/pyproject.toml': '[project]\nname="x"\n', 'libs/x/x/__init__.py': 'import requests\n' }],
  ])('leaves alone %s', async (_, files) => {
    expect(await of(files)).toEqual([]);
  });

  it('makes one signal for a module, whoever imports it', async () => {
    const reading = await read({
      ...SHOP,
      'src/shop/a.py': 'import shop.gone\n',
      'src/shop/b.py': '\n\nfrom shop.gone import x\n',
      'src/shop/c.py': 'from .gone import y\n',
    });
    expect(told(reading)).toEqual(['unresolved-import src/shop/a.py:1 shop.gone']);
    expect(reading).toMatchObject({
      signals: [{ evidence: [{ path: 'src/shop/a.py' }, { path: 'src/shop/b.py', line: 3 }, { path: 'src/shop/c.py' }] }],
    });
  });

  it('takes modules for declared that the baseline says are provided', async () => {
    const sensors = { 'import-errors': { provided: ['pyspark'] } };
    expect(await of({ 'src/shop/a.py': 'import pyspark.sql\n' }, { sensors })).toEqual([]);
  });

  it('says what it cannot judge', async () => {
    expect(await read({ 'a.py': 'import numpy\n' })).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: 'a.py', reason: expect.stringContaining('no manifest') }] },
    });
    expect(await read({ 'a.py': 'import numpy\n', 'pyproject.toml': '[[[' })).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: 'pyproject.toml', reason: expect.stringContaining('what it declares is not known') }] },
    });
    expect(await read({ ...SHOP, 'src/shop/a.py': 'i\0m\0' })).toMatchObject({
      scope: { unjudged: [{ path: 'src/shop/a.py', reason: 'it is no text in UTF-8' }] },
    });
    // PowerShell writes what it redirects in UTF-16; bytes that are no text stand for it here.
    expect(await read({ ...SHOP, 'requirements.txt': 'n\0u\0m\0p\0y\0', 'src/shop/a.py': 'import numpy\n' })).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: 'requirements.txt', reason: expect.stringContaining('no text in UTF-8') }] },
    });
    expect(await read({ 'README.md': '' })).toMatchObject({ outcome: 'clear', scope: { judged: 0 } });
  });

  it.each([
    ['vendor/a.py', true],
    ['src/vendor/x/a.py', true],
    ['src/my-vendor/a.py', false],
    ['src/vendor.py', false],
    ['Vendor/a.py', false],
    ['src/gen_a.py', true],
  ])('leaves %s out by the folder or the name that the baseline excludes: %s', async (path, isOut) => {
    const sensors = { 'import-errors': { exclude: ['**/vendor/**', '**/gen_*.py'] } };
    const found = await of({ [path]: 'from .gone import x\n' }, { sensors });
    expect(found.length).toBe(isOut ? 0 : 1);
  });

  it('judges only the paths it is asked for', async () => {
    const input = sensorInput({ files: { ...SHOP, 'src/shop/a.py': 'import shop.gone\n' } }, { onlyPaths: new Set(['src/shop/cart.py']) });
    expect(await importErrors.read(input)).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
  });
});

describe('reports of other tools', () => {
  const sensors = { 'import-errors': { reports: ['report.*'] } };
  const FILES = { 'src/a.ts': 'import x from "./gone";\n', 'src/a.py': 'import os\n' };
  const reportOf = (text: string) => read(FILES, { untracked: { 'report.txt': text }, sensors });

  it('reads pyright', async () => {
    const diagnostic = (rule: string, message: string) => ({
      file: '/ci/shop/src/a.py',
      severity: 'error',
      message,
      rule,
      range: { start: { line: 0, character: 7 } },
    });
    const report = {
      version: '1.1.414',
      generalDiagnostics: [
        diagnostic('reportMissingImports', 'Import "gone.x" could not be resolved'),
        diagnostic('reportMissingModuleSource', 'Import "yaml" could not be resolved from source'),
        diagnostic('reportAttributeAccessIssue', 'x'),
      ],
    };
    expect(told(await reportOf(JSON.stringify(report)))).toEqual([
      'unresolved-import src/a.py:1 gone.x',
      'unresolved-import src/a.py:1 yaml?',
    ]);
  });

  it.each([
    [
      'plain',
      "src/a.ts(1,15): error TS2307: Cannot find module './gone' or its corresponding type declarations.\nsrc/a.ts(2,1): error TS2304: Cannot find name 'y'.\n",
    ],
    [
      'pretty',
      "\u001B[96msrc/a.ts\u001B[0m:\u001B[93m1\u001B[0m:\u001B[93m15\u001B[0m - \u001B[91merror\u001B[0m\u001B[90m TS2307: \u001B[0mCannot find module './gone' or its corresponding type declarations.\n\nFound 1 error in src/a.ts:1\n",
    ],
  ])('reads what tsc prints, %s', async (_, printed) => {
    expect(told(await reportOf(printed))).toEqual(['unresolved-import src/a.ts:1 ./gone']);
  });

  it('reads ruff, of which only imports that Python refuses count', async () => {
    const row = (code: string) => ({
      code,
      filename: 'src/a.py',
      message: 'future feature `x` is not defined',
      location: { row: 1, column: 1 },
    });
    expect(told(await reportOf(JSON.stringify([row('F407'), row('F401'), row('F821')])))).toEqual([
      'unresolved-import src/a.py:1 __future__',
    ]);
  });

  it('leaves alone what the baseline excludes, and lines that are none', async () => {
    const row = (filename: string, line: unknown) => ({ code: 'F407', filename, message: 'm', location: { row: line } });
    const text = JSON.stringify([row('src/fixtures/a.py', 1), row('src/a.py', -3.5)]);
    const reading = await read({ ...FILES, 'src/fixtures/a.py': '' }, { untracked: { 'report.txt': text }, sensors });
    expect(told(reading)).toEqual(['unresolved-import src/a.py:1 __future__']);
  });

  it('counts reports where there is no Python', async () => {
    const reading = await read({ 'a.ts': '' }, { untracked: { 'report.txt': '' }, sensors });
    expect(reading).toMatchObject({ outcome: 'clear', scope: { unit: 'reports', judged: 1 } });
  });

  it.each(['hello', '{"a": 1}', '<xml/>', '[{"filePath": "a.js", "messages": []}]', '[1]'])('says that %s is no report', async (text) => {
    expect(await reportOf(text)).toMatchObject({ outcome: 'clear', scope: { unjudged: [{ path: 'report.txt' }] } });
    expect(await read({ 'a.ts': '' }, { untracked: { 'report.txt': text }, sensors })).toMatchObject({
      outcome: 'unknown',
      reason: 'unsupported',
    });
  });

  it('is unknown when there is neither Python nor the report that the baseline names', async () => {
    expect(await read({ 'a.ts': '' }, { sensors })).toMatchObject({ outcome: 'unknown', reason: 'not-configured' });
  });
});
