import { describe, expect, it } from 'vitest';
import { shown } from './called.fixture.js';

const COMPOSER = `{
  "scripts": {
    "lint": "php-cs-fixer",
    "all": [
      "@lint --dry-run",
      "@php bin/x",
      "@composer install",
      "Vendor\\\\Class::method",
      "@putenv A=1",
      "@all"
    ]
  }
}`;

describe('scripts of composer.json', () => {
  it.each<[string, readonly string[] | string | undefined]>([
    ['composer lint', ['api/composer.json:3 sh [api] php-cs-fixer']],
    ['composer run-script lint', ['api/composer.json:3 sh [api] php-cs-fixer']],
    [
      'composer -n run all',
      ['3 sh [api] php-cs-fixer', '6 sh [api] php bin/x', '7 sh [api] composer install', '9 sh [api] export A=1'].map(
        (line) => `api/composer.json:${line}`,
      ),
    ],
    ['composer install', undefined],
    ['composer unknown', undefined],
    ['composer run unknown', 'hidden: api/composer.json has no script "unknown"'],
    ['composer run --list', undefined],
    ['composer run $X', 'hidden: the name is only known at run time'],
    ['composer run lint -d ../bad', 'hidden: bad/composer.json is not readable as JSON (line 1)'],
    ['composer -d .. run lint', 'hidden: not in the repository'],
  ])('%s', (command, expected) => {
    expect(shown(command, { 'api/composer.json': COMPOSER, 'bad/composer.json': '{' }, 'api')).toEqual(expected);
  });
});

const TASKFILE = `version: '3'
vars:
  PY: python3
includes:
  docs: ./docs
tasks:
  default: npm ci
  list: [one, two]
  test:
    deps: [setup, {task: build, vars: {OUT: dist}}]
    dir: web
    aliases: [t]
    cmds:
      - "{{.PY}} -m pytest {{.CLI_ARGS}}"
      - |
        cd x
        npm ci
      - task: list
      - cmd: win
        platforms: [windows]
      - echo {{if .X}}y{{end}}
  setup:
    cmd: pip install .
  build:
    - mkdir {{.OUT}}
  loop:
    cmds: [{task: loop}]
  broken:
    deps: [gone]
`;

describe('tasks of a Taskfile', () => {
  it.each<[string, readonly string[] | string | undefined]>([
    ['task', ['Taskfile.yml:7 bash [] npm ci']],
    ['task list', ['Taskfile.yml:8 bash [] one', 'Taskfile.yml:8 bash [] two']],
    [
      'task t -- -k x',
      [
        '23 bash [] pip install .',
        '25 bash [] mkdir dist',
        '14 bash [web] python3 -m pytest -k x',
        '16 bash [web] cd x\nnpm ci\n',
        '8 bash [] one',
        '8 bash [] two',
        '?19 bash [web] win',
        '21 bash [web] echo $(…)y$(…)',
      ].map((line) => (line.startsWith('?') ? `?Taskfile.yml:${line.slice(1)}` : `Taskfile.yml:${line}`)),
    ],
    ['task build OUT=x', ['Taskfile.yml:25 bash [] mkdir x']],
    ['task docs:serve', ['docs/Taskfile.yml:3 bash [] mkdocs']],
    ['task loop', []],
    ['task gone', 'hidden: Taskfile.yml has no task "gone"'],
    ['task broken', 'hidden: Taskfile.yml has no task "gone"'],
    ['task $X', 'hidden: the name is only known at run time'],
    ['task -d bad', 'hidden: bad/Taskfile.yml: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['task --list', undefined],
  ])('%s', (command, expected) => {
    const files = { 'Taskfile.yml': TASKFILE, 'docs/Taskfile.yml': 'tasks:\n  serve:\n    - mkdocs\n', 'bad/Taskfile.yml': 'tasks: [' };
    expect(shown(command, files)).toEqual(expected);
  });
});

const DENO = `{
  // tasks
  "tasks": {
    "dev": "deno run main.ts",
    "all": {"command": "b", "dependencies": ["dev"]},
    "build:a": "a",
    "build:b": "b",
  },
}`;

describe('tasks of deno.json', () => {
  it.each<[string, readonly string[] | string | undefined]>([
    ['deno task dev', ['deno.json:4 sh [] deno run main.ts']],
    ['deno task dev --x', ['deno.json:4 sh [] deno run main.ts --x']],
    ['deno task all', ['deno.json:4 sh [] deno run main.ts', 'deno.json:5 sh [] b']],
    ['deno task build:*', ['deno.json:6 sh [] a', 'deno.json:7 sh [] b']],
    ['deno task -c ../other/deno.jsonc x', ['other/deno.jsonc:1 sh [other] y']],
    ['deno task lint', ['package.json:1 sh [] eslint']],
    ['deno task', undefined],
    ['deno run x.ts', undefined],
    ['deno task gone', 'hidden: deno.json and package.json have no task "gone"'],
    ['deno task -r dev', 'hidden: it runs in every package of the workspace'],
  ])('%s', (command, expected) => {
    const files = { 'deno.json': DENO, 'other/deno.jsonc': '{"tasks": {"x": "y"}}', 'package.json': '{"scripts": {"lint": "eslint"}}' };
    expect(shown(command, files, 'src')).toEqual(expected);
  });
});
