// Small repositories, each with what one fixer mends. `checks` are those of the gate: they fail on the files as they are, and pass on the
// branch of the pull request.
const CI = '.github/workflows/ci.yml';
const workflow = (steps, head = '') => `name: CI\non: push\n${head}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
const command = (...run) => ({ 'code-quality': { title: 'Code quality', required: true, commands: [{ run }] } });
const shell = (line) => ({ 'code-quality': { title: 'Code quality', required: true, commands: [{ shell: line }] } });
const sensor = (...sensors) => ({ sensors: { title: 'Sensors', required: true, sensors, 'fail-on': 'P3' } });
const REQUIREMENTS = Array.from({ length: 15 }, (_, at) => `package-${at}==1.0\n`).join('');

/** Each with the programs that it takes, and the file or files that are to change. */
export const cases = [
  {
    fixer: 'ruff-imports',
    tools: ['ruff'],
    path: 'app.py',
    files: {
      'app.py': 'import sys\nimport os\nimport json\n\nprint(os.getcwd(), json.dumps({}))\n',
      'pyproject.toml': '[tool.ruff.lint]\nselect = ["F401", "I"]\n',
    },
    checks: command('ruff', 'check', '--no-cache', '.'),
  },
  {
    fixer: 'ruff-format',
    tools: ['ruff'],
    // Newer versions format blocks of code in Markdown files, too.
    path: ['README.md', 'app.py'],
    files: { 'README.md': "```python\nx = {  'a':1 }\n```\n", 'app.py': "x = {  'a':1 }\n" },
    checks: command('ruff', 'format', '--no-cache', '--check', '.'),
  },
  { fixer: 'black', tools: ['black'], path: 'app.py', files: { 'app.py': "x = {  'a':1 }\n" }, checks: command('black', '--check', '.') },
  {
    fixer: 'isort',
    tools: ['isort'],
    path: 'app.py',
    files: { 'app.py': 'import sys\nimport os\n\nprint(os, sys)\n', '.isort.cfg': '[settings]\nprofile = black\n' },
    checks: command('isort', '--check', '.'),
  },
  {
    fixer: 'prettier',
    tools: ['prettier'],
    path: 'app.js',
    files: {
      'app.js': 'const a = {b:1,\n}\n',
      '.prettierrc': '{ "singleQuote": true }\n',
      'dist/out.js': 'x  = 1\n',
      '.gitignore': 'dist/\n',
      '.prettierignore': '.github/\n',
    },
    checks: command('prettier', '--check', '.'),
  },
  {
    fixer: 'gofmt',
    tools: ['gofmt'],
    path: 'main.go',
    files: {
      'testdata/broken.go': 'package {\n',
      'main.go': 'package main\nfunc main( ) {\nprintln( 1 )\n}\n',
      'go.mod': 'module example.com/x\n\ngo 1.22\n',
    },
    checks: shell('test -z "$(gofmt -l main.go)"'),
  },
  {
    fixer: 'rustfmt',
    tools: ['cargo', 'rustfmt'],
    path: 'src/lib.rs',
    files: {
      'src/lib.rs': 'pub fn f( )->u8{1}\n',
      'Cargo.toml': '[package]\nname = "x"\nversion = "0.1.0"\nedition = "2021"\n',
    },
    checks: command('cargo', 'fmt', '--all', '--check'),
  },
  {
    fixer: 'yaml-indentation',
    tools: ['yamllint'],
    path: 'config.yml',
    files: {
      'config.yml': '---\nname: x\non:\n  push:\n    tags: ["v1"]\nenv:\n   A: "1"   # kept\nrun: |\n  if x\n    y\n',
      '.yamllint': 'rules:\n  indentation: enable\n',
    },
    checks: command('yamllint', '--strict', 'config.yml'),
  },
  {
    fixer: 'action-versions',
    tools: [],
    path: CI,
    files: {
      [CI]: workflow(
        '      - uses: actions/checkout@v3\n      - uses: actions/cache@v2\n        with:\n          path: x\n          key: x\n',
      ),
    },
    checks: sensor('action-drift'),
  },
  {
    fixer: 'cache-wiring',
    tools: [],
    path: CI,
    files: {
      [CI]: workflow(
        '      - uses: actions/checkout@v7\n      - uses: actions/setup-python@v6\n        with:\n          python-version: "3.13"\n      - run: pip install -r requirements.txt\n',
      ),
      'requirements.txt': REQUIREMENTS,
    },
    checks: sensor('cache-wiring'),
  },
  {
    fixer: 'workflow-permissions',
    tools: ['zizmor'],
    path: CI,
    files: { [CI]: workflow('      - run: echo hello\n') },
    checks: command('zizmor', '--offline', '--no-progress', '--persona', 'regular', '.github/workflows'),
  },
  {
    fixer: 'markdown-links',
    tools: [],
    path: 'README.md',
    files: {
      'README.md': 'Read [how](docs/how.md#start).\n',
      'docs/how.md': '# Start\n\nThe first lines are enough to be told from others.\n',
    },
    move: { from: 'docs/how.md', to: 'guides/setup/how.md' },
    checks: sensor('doc-links'),
  },
  {
    fixer: 'lockfile-npm',
    tools: ['npm'],
    path: 'package-lock.json',
    files: {
      'package.json': '{ "name": "x", "version": "1.1.0", "dependencies": { "y": "file:./y" } }\n',
      'y/package.json': '{ "name": "y", "version": "1.0.0" }\n',
      'package-lock.json':
        '{ "name": "x", "version": "1.0.0", "lockfileVersion": 3, "requires": true, "packages": { "": { "name": "x", "version": "1.0.0" } } }\n',
    },
    checks: command('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--dry-run'),
  },
  {
    fixer: 'lockfile-pnpm',
    tools: ['pnpm'],
    path: 'pnpm-lock.yaml',
    files: {
      'package.json': '{ "name": "x", "version": "1.1.0", "dependencies": { "y": "link:./y" } }\n',
      'y/package.json': '{ "name": "y", "version": "1.0.0" }\n',
      'pnpm-lock.yaml':
        "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n\nimporters:\n\n  .: {}\n",
    },
    checks: command('pnpm', 'install', '--frozen-lockfile', '--lockfile-only', '--ignore-scripts'),
  },
  {
    fixer: 'lockfile-poetry',
    tools: ['poetry'],
    path: 'poetry.lock',
    files: {
      'pyproject.toml': '[project]\nname = "x"\nversion = "1.1.0"\nrequires-python = ">=3.9"\n\n[tool.poetry]\npackage-mode = false\n',
      'poetry.lock': `package = []\n\n[metadata]\nlock-version = "2.1"\npython-versions = ">=3.8"\ncontent-hash = "${'0'.repeat(64)}"\n`,
    },
    checks: command('poetry', 'check', '--lock'),
  },
  {
    fixer: 'lockfile-uv',
    tools: ['uv'],
    path: 'uv.lock',
    files: {
      'pyproject.toml': '[project]\nname = "x"\nversion = "1.1.0"\nrequires-python = ">=3.9"\n',
      'uv.lock':
        'version = 1\nrevision = 3\nrequires-python = ">=3.9"\n\n[[package]]\nname = "x"\nversion = "1.0.0"\nsource = { virtual = "." }\n',
    },
    checks: command('uv', 'lock', '--check', '--offline'),
  },
  {
    fixer: 'lockfile-cargo',
    tools: ['cargo'],
    path: 'Cargo.lock',
    files: {
      'src/lib.rs': 'pub fn f() -> u8 {\n    1\n}\n',
      'Cargo.toml': '[package]\nname = "x"\nversion = "0.2.0"\nedition = "2021"\n',
      'Cargo.lock': 'version = 4\n\n[[package]]\nname = "x"\nversion = "0.1.0"\n',
    },
    checks: command('cargo', 'metadata', '--locked', '--offline', '--format-version', '1'),
  },
  {
    fixer: 'lockfile-go',
    tools: ['go'],
    path: 'go.sum',
    files: {
      'main.go': 'package main\n\nfunc main() {\n\tprintln(1)\n}\n',
      'go.mod': 'module example.com/x\n\ngo 1.23\n',
      'go.sum': 'golang.org/x/text v0.3.0 h1:g61tztE5qeGQ89tm6NTjjM9VPIm088od1l6aSorWRWg=\n',
    },
    checks: command('go', 'mod', 'tidy', '-diff'),
  },
];
