import { readWorkflow } from '@sar/workflows';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { planPermissions } from './plan-permissions.js';

const PATH = '.github/workflows/ci.yml';

function plan(text: string, files: Readonly<Record<string, string>> = {}) {
  const read = readWorkflow(PATH, text);
  if (read.kind !== 'workflow') throw new Error(`no workflow: ${read.kind === 'invalid' ? read.message : ''}`);
  return planPermissions(read, memoryTree(files));
}

const job = (steps: string, head = 'on: push\n\n') =>
  `${head}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;
const CHECKOUT = '- uses: actions/checkout@v6';

describe('permissions', () => {
  it.each<[string, string, string]>([
    ['in front of the jobs', job(`${CHECKOUT}\n- run: npm test`), 'on: push\n\npermissions:\n  contents: read\n\njobs:\n'],
    ['without a blank line where there is none', job(CHECKOUT, 'on: push\n'), 'on: push\npermissions:\n  contents: read\njobs:\n'],
    [
      'behind a script of the workflow',
      job(CHECKOUT, 'on: push\nenv:\n  A: |\n    jobs:\n\n'),
      'A: |\n    jobs:\n\npermissions:\n  contents: read\n\njobs:\n',
    ],
    [
      'with the ends of lines that the file has',
      job(CHECKOUT).replaceAll('\n', '\r\n'),
      'on: push\r\n\r\npermissions:\r\n  contents: read\r\n\r\njobs:\r\n',
    ],
  ])('are added %s', (_what, text, expected) => {
    const planned = plan(text);
    const after = planned !== undefined && 'after' in planned ? planned.after : '';
    expect(after).toContain(expected);
    expect(after.replace(/permissions:\r?\n {2}contents: read\r?\n(?:\r?\n)?/, '')).toBe(text);
    expect(plan(after)).toBeUndefined();
  });

  it.each<[string, string, RegExp]>([
    ['uses the token', job(`${CHECKOUT}\n- run: npm test\n  env:\n    T: \${{ secrets.GITHUB_TOKEN }}`), /uses the token/],
    ['uses the token of the context', job('- run: echo\n  env: { T: "${{ github.token }}" }'), /uses the token/],
    ['uses the token of the workflow', job(CHECKOUT, 'on: push\nenv:\n  GH_TOKEN: x\n  A: ${{ github.token }}\n'), /uses the token/],
    ['pushes', job(`${CHECKOUT}\n- run: |\n    git commit -am x\n    git push`), /script of the job test may write/],
    ['runs the command line of GitHub', job('- run: gh pr comment 1'), /may write/],
    ['uses the token by another spelling', job('- run: echo "${{ github[\'token\'] }}"'), /uses the token/],
    ['publishes a site', job('- run: npx gh-pages -d out'), /may write/],
    [
      'runs what a matrix says',
      job('- run: ${{ matrix.run }}').replace('    steps', '    strategy:\n      matrix:\n        run: [git push]\n    steps'),
      /may write/,
    ],
    [
      'has the steps of a job with permissions',
      'on: push\njobs:\n  a:\n    permissions: { contents: write }\n    steps: &s\n      - run: echo\n        env: { T: "${{ github.token }}" }\n  b:\n    steps: *s\n',
      /the job b uses the token/,
    ],
    ['publishes', job('- run: npm run release'), /may write/],
    ['runs an action that is not known', job('- uses: some/action@v1'), /not known what some\/action@v1 needs/],
    ['runs an action of the repository', job('- uses: ./.github/actions/x'), /not known/],
    ['hands a token over', job('- uses: actions/checkout@v6\n  with:\n    token: ${{ secrets.PAT }}'), /hands a token/],
    ['calls a workflow', 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n', /calls a workflow/],
  ])('are not told for a job that %s', (_what, text, why) => {
    const planned = plan(text);
    expect(planned !== undefined && 'why' in planned ? planned.why : '').toMatch(why);
  });

  it.each<[string, string, Readonly<Record<string, string>>, boolean]>([
    ['a script pushes', './ci/go.sh', { 'ci/go.sh': 'git commit -am x\ngit push\n' }, false],
    ['a script that a script runs pushes', 'bash ci/go.sh', { 'ci/go.sh': 'python ci/in.py', 'ci/in.py': 'run(["git", "push"])' }, false],
    ['a task pushes', 'npm run sync', { 'package.json': '{"scripts":{"sync":"npm run more","more":"git push"}}' }, false],
    ['a task of a folder pushes', 'cd web && yarn sync', { 'web/package.json': '{"scripts":{"sync":"gh pr create"}}' }, false],
    ['a script of the folder pushes', 'sh go.sh\n  working-directory: ./ci/', { 'ci/go.sh': 'git push\n' }, false],
    ['a program without an ending pushes', 'cd ci && ./go', { 'ci/go': '#!/bin/sh\ngit push\n' }, false],
    ['a life cycle pushes', 'npm ci', { 'package.json': '{"scripts":{"prepare":"git push"}}' }, false],
    ['only another task pushes', 'npm test', { 'package.json': '{"scripts":{"test":"vitest","sync":"git push"}}' }, true],
    ['a makefile pushes', 'make docs', { Makefile: 'docs:\n\tgit push\n' }, false],
    ['a script only reads', './ci/go.sh', { 'ci/go.sh': 'git fetch --tags\n./ci/go.sh\n' }, true],
    ['tasks cannot be read', 'npm test', { 'package.json': '{"scripts":{"test":"git push"' }, false],
    ['tasks are odd', 'npm test', { 'package.json': '{"scripts":[1,{"test":"git push"}],"__proto__":{}}' }, true],
    ['too many files are named', 'cat d/*', Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`d/${at}`, `d/${at + 1}`])), true],
    ['too many files follow', 'cat d/0', Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`d/${at}`, `d/${at + 1}`])), false],
  ])('where %s', (_what, script, files, isAdded) => {
    const planned = plan(job(`${CHECKOUT}\n- run: ${script}`), files);
    expect(planned !== undefined && 'after' in planned).toBe(isAdded);
  });

  it.each([
    ['has permissions', job(CHECKOUT, 'on: push\npermissions: {}\n')],
    ['is only called', job(CHECKOUT, 'on: workflow_call\n')],
    ['has permissions on every job', 'on: push\njobs:\n  a:\n    permissions: {}\n    runs-on: x\n    steps:\n      - run: git push\n'],
  ])('are not spoken of where a workflow %s', (_what, text) => expect(plan(text)).toBeUndefined());
});
