// A made-up repository for measuring: the same files for the same seed, of the kinds that real ones have.
const SYSTEMS = ['ubuntu-latest', 'ubuntu-24.04', 'windows-latest', 'macos-latest', '${{ matrix.os }}', '[self-hosted, linux]'];
const EVENTS = [
  'on: push',
  'on: [push, pull_request]',
  'on:\n  push:\n    branches: [main]\n    paths: ["src/**", "!docs/**"]\n  pull_request:\n    types: [opened, synchronize]',
  'on:\n  schedule:\n    - cron: "17 4 * * 1"\n  workflow_dispatch:\n    inputs:\n      level:\n        description: How much to test\n        default: full\n        type: choice\n        options: [full, quick]',
  'on:\n  release:\n    types: [published]',
];
const FOLDERS = ['.', 'web', 'api', 'packages/core', 'packages/ui', 'services/search', 'tools'];

/** Setup steps and installs by ecosystem; some with their cache, some without. */
const ECOSYSTEMS = [
  {
    setup: (pick) =>
      `      - uses: actions/setup-node@v${pick([4, 5, 6])}\n        with:\n          node-version: ${pick([20, 22, 24])}\n${pick(['', '          cache: npm\n', '          cache: npm\n          cache-dependency-path: "**/package-lock.json"\n'])}`,
    install: [
      'npm ci',
      'npm ci --no-audit --prefix web',
      'cd web && npm ci',
      'npm install',
      'npm run setup',
      'npm ci\nnpm run build --if-present\nnpm test -- --coverage',
    ],
  },
  {
    setup: (pick) =>
      `      - uses: actions/setup-python@v${pick([5, 6])}\n        with:\n          python-version: "3.${pick([10, 11, 12, 13])}"\n${pick(['', '          cache: pip\n'])}`,
    install: [
      'python -m pip install --upgrade pip\npip install -r requirements.txt',
      'pip install .[test]',
      'uv pip sync requirements.txt',
      'poetry install --no-interaction',
      'make deps',
    ],
  },
  {
    setup: (pick) =>
      `      - uses: actions/setup-go@v${pick([5, 6])}\n        with:\n          go-version-file: go.mod\n${pick(['', '          cache: false\n'])}`,
    install: ['go build ./...', 'go mod download', 'go test -race ./... | tee report.txt', 'make test'],
  },
  {
    setup: (pick) =>
      `      - uses: actions/setup-java@v${pick([4, 5])}\n        with:\n          distribution: temurin\n          java-version: ${pick([17, 21])}\n${pick(['', '          cache: maven\n', '          cache: gradle\n'])}`,
    install: ['./mvnw -B verify', 'mvn -B -DskipTests package', './gradlew build --no-daemon', 'mvn deploy -DskipTests'],
  },
  {
    setup: (pick) =>
      `      - uses: dtolnay/rust-toolchain@stable\n${pick(['', '      - uses: Swatinem/rust-cache@v2\n', CACHE('cargo', '~/.cargo/registry\n            target', 'Cargo.lock')])}`,
    install: ['cargo build --release', 'cargo test --workspace --all-features', 'cargo clippy -- -D warnings'],
  },
  {
    setup: (pick) =>
      `      - uses: ruby/setup-ruby@v1\n        with:\n          ruby-version: "3.3"\n${pick(['', '          bundler-cache: true\n'])}`,
    install: ['bundle install --jobs 4', 'bundle exec rake test', 'gem install rake'],
  },
];

function CACHE(name, path, lockfile) {
  return `      - uses: actions/cache@v4\n        with:\n          path: |\n            ${path}\n          key: ${name}-\${{ runner.os }}-\${{ hashFiles('**/${lockfile}') }}\n          restore-keys: ${name}-\${{ runner.os }}-\n`;
}

const OTHER_SCRIPTS = [
  'set -euo pipefail\nfor package in packages/*; do\n  (cd "$package" && npm pack --dry-run)\ndone',
  'if [[ "${{ github.event_name }}" == "pull_request" ]]; then\n  echo "base=${{ github.base_ref }}" >> "$GITHUB_OUTPUT"\nelse\n  echo "base=main" >> "$GITHUB_OUTPUT"\nfi',
  'cat > settings.json <<EOF\n{ "registry": "http://localhost:4873", "run": "${{ github.run_id }}" }\nEOF',
  './scripts/check.sh --all',
  'bash scripts/prepare.sh "$RUNNER_TEMP"',
  'docker build -t example . && docker run --rm example npm test',
  'sudo apt-get update && sudo apt-get install -y --no-install-recommends jq libxml2-dev',
  'curl -sSfL https://example.com/tool.tar.gz | tar -xz -C "$HOME/.local/bin"',
  'make lint test',
  'echo "npm ci is what others do" # pip install nothing',
];
const POWERSHELL = [
  '$ErrorActionPreference = "Stop"\nGet-ChildItem -Recurse *.csproj | ForEach-Object { dotnet restore $_.FullName }',
  'choco install nsis -y\nif ($LASTEXITCODE -ne 0) { exit 1 }',
];

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Path → text of a repository with this many workflows, and the manifests, lockfiles, scripts and actions that they use. */
export function generatedFiles(workflows, seed = 1) {
  const random = randomFrom(seed);
  const pick = (values) => values[Math.floor(random() * values.length)];
  const files = new Map();
  for (const folder of FOLDERS) manifests(folder === '.' ? '' : `${folder}/`, files);
  files.set('Makefile', makefile());
  files.set(
    'scripts/check.sh',
    '#!/usr/bin/env bash\nset -e\nsource scripts/prepare.sh\nnpm run lint\npip install -r requirements-dev.txt\n',
  );
  files.set('scripts/prepare.sh', 'export TOOLS=${1:-/tmp}\nmkdir -p "$TOOLS"\ngo install ./tools/...\n');
  for (let at = 0; at < 12; at += 1) files.set(`.github/actions/setup-${at}/action.yml`, action(pick));
  for (let at = 0; at < 2000; at += 1) files.set(`src/module-${at % 40}/file-${at}.ts`, '');
  for (let at = 0; at < workflows; at += 1) files.set(`.github/workflows/workflow-${at}.yml`, workflow(at, pick, random));
  return files;
}

function manifests(prefix, files) {
  files.set(
    `${prefix}package.json`,
    '{\n  "name": "example",\n  "scripts": {\n    "setup": "npm ci --prefix tools && node setup.js",\n    "lint": "eslint .",\n    "test": "vitest run"\n  }\n}\n',
  );
  const packages = Array.from(
    { length: 400 },
    (_, at) => `    "node_modules/package-${at}": { "version": "1.${at}.0", "integrity": "sha512-${'x'.repeat(86)}==" }`,
  );
  files.set(`${prefix}package-lock.json`, `{\n  "lockfileVersion": 3,\n  "packages": {\n${packages.join(',\n')}\n  }\n}\n`);
  files.set(`${prefix}requirements.txt`, Array.from({ length: 40 }, (_, at) => `package-${at}==1.${at}`).join('\n'));
  files.set(`${prefix}go.mod`, 'module example.com/example\n\ngo 1.25\n');
  files.set(`${prefix}go.sum`, Array.from({ length: 200 }, (_, at) => `example.com/m${at} v1.0.${at} h1:${'x'.repeat(43)}=`).join('\n'));
  if (prefix === '')
    for (const [path, text] of [
      ['pom.xml', '<project/>\n'],
      ['build.gradle', 'plugins {}\n'],
      ['Cargo.toml', '[package]\nname = "example"\n'],
      ['Cargo.lock', 'version = 4\n'.repeat(400)],
      ['Gemfile', 'source "https://rubygems.org"\n'],
      ['Gemfile.lock', 'GEM\n'.repeat(400)],
    ])
      files.set(path, text);
}

function makefile() {
  const targets = Array.from({ length: 60 }, (_, at) => `target-${at}: target-${at + 1}\n\t@echo $(NAME) ${at}\n`);
  return `NAME ?= example\nGO := go\nifeq ($(OS),Windows_NT)\nEXT = .exe\nendif\n\ndeps:\n\tpip install -r requirements.txt\n\t$(GO) mod download\n\ntest: deps\n\t$(GO) test ./...\n\nlint:\n\tnpm ci && npm run lint\n\n${targets.join('\n')}\ntarget-60:\n\ttrue\n`;
}

function action(pick) {
  return `name: Set up\ninputs:\n  cache:\n    description: Whether to cache\n    default: "${pick(['true', 'false'])}"\nruns:\n  using: composite\n  steps:\n${pick(ECOSYSTEMS).setup(pick)}${run(`echo "cache \${{ inputs.cache }}"\n${pick(OTHER_SCRIPTS)}`, 'bash')}`;
}

function workflow(at, pick, random) {
  const jobs = Array.from({ length: 1 + Math.floor(random() * random() * 7) }, (_, job) => jobText(job, pick, random));
  const header = pick(['', '# Checks what has changed.\n', '# Copyright of the example\n#\n# All kinds of words that a header has.\n\n']);
  return `${header}name: Workflow ${at}\n${pick(EVENTS)}\n\npermissions:\n  contents: read\n\nenv:\n  CI: true\n  LEVEL: \${{ inputs.level || 'quick' }}\n\njobs:\n${jobs.join('\n')}`;
}

function jobText(job, pick, random) {
  const { setup, install } = pick(ECOSYSTEMS);
  const steps = [
    `      - uses: actions/checkout@v${pick([4, 5, 6])}\n`,
    pick([setup(pick), setup(pick), setup(pick), `      - uses: ./.github/actions/setup-${Math.floor(random() * 12)}\n`]),
  ];
  const system = pick(SYSTEMS);
  steps.push(run(pick(install), undefined, pick([undefined, undefined, 'web', 'api'])));
  for (let count = Math.floor(random() * 6); count > 0; count -= 1) {
    steps.push(system.startsWith('windows') ? run(pick(POWERSHELL), 'pwsh') : run(pick(OTHER_SCRIPTS), pick([undefined, 'bash'])));
  }
  const matrix = system.includes('matrix')
    ? '    strategy:\n      fail-fast: false\n      matrix:\n        os: [ubuntu-latest, windows-latest]\n        include:\n          - os: macos-latest\n            slow: true\n'
    : '';
  const condition = pick(['', '', "    if: github.event_name != 'schedule' && !contains(github.event.head_commit.message, '[skip]')\n"]);
  return `  job-${job}:\n    name: Job ${job}\n    runs-on: ${system}\n${condition}    timeout-minutes: 30\n${matrix}    steps:\n${steps.join('')}`;
}

function run(script, shell, directory) {
  const lines = script.split('\n');
  const head = `      - name: ${lines[0]
    .replaceAll(/[^\w ]/g, '')
    .slice(0, 40)
    .trim()}\n${shell === undefined ? '' : `        shell: ${shell}\n`}${directory === undefined ? '' : `        working-directory: ${directory}\n`}`;
  return `${head}        run: |\n${lines.map((line) => `          ${line}\n`).join('')}`;
}
