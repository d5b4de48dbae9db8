import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { CI, ciOf, compositeOf, happeningsOf, linesOf } from './resolving.fixture.js';

const files = (run: string, more: Readonly<Record<string, string>> = {}) => ({ [CI]: ciOf(`- run: ${run}`), ...more });

describe('scripts of the repository', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string[]]>([
    ['a file', './ci.sh', { 'ci.sh': '#!/bin/sh\nnpm ci\n' }, ['cmd ./ci.sh', 'cmd npm ci']],
    ['a target', 'make deps', { Makefile: 'deps:\n\tnpm ci\n' }, ['cmd make deps', 'cmd npm ci']],
    [
      'a package script',
      'npm run setup',
      { 'package.json': '{"scripts": {"setup": "pip install -r x.txt"}}' },
      ['cmd npm run setup', 'cmd pip install -r x.txt'],
    ],
    [
      'one that calls another',
      './a.sh',
      { 'a.sh': './b.sh\nafter\n', 'b.sh': 'npm ci\n' },
      ['cmd ./a.sh', 'cmd ./b.sh', 'cmd npm ci', 'cmd after'],
    ],
    ['one that calls itself', './a.sh', { 'a.sh': 'npm ci\n./a.sh\n' }, ['cmd ./a.sh', 'cmd npm ci', 'cmd ./a.sh']],
    [
      'two that call each other',
      './a.sh',
      { 'a.sh': './b.sh\n', 'b.sh': './a.sh\nnpm ci\n' },
      ['cmd ./a.sh', 'cmd ./b.sh', 'cmd ./a.sh', 'cmd npm ci'],
    ],
    ['one that is not there', './none.sh', {}, ['cmd ./none.sh', '? not in the repository: ./none.sh']],
    [
      'deeper than is read',
      './s0.sh',
      Object.fromEntries([0, 1, 2, 3, 4].map((level) => [`s${level}.sh`, `./s${level + 1}.sh\n`])),
      ['cmd ./s0.sh', 'cmd ./s1.sh', 'cmd ./s2.sh', 'cmd ./s3.sh', '? scripts that call scripts, deeper than is read: ./s3.sh'],
    ],
  ])('%s', (_, run, more, expected) => {
    expect(linesOf(files(run, more))).toEqual(expected);
  });

  it('are named by their calls, and run where they say', () => {
    const inner = happeningsOf({
      [CI]: ciOf('- {if: github.ref, uses: ./x}'),
      'x/action.yml': compositeOf('', '- {run: cd web && make deps, shell: bash}'),
      'web/Makefile': 'deps:\n\tnpm ci\n',
    }).find((happening) => happening.kind === 'command' && happening.command.program === 'npm');
    expect(inner).toMatchObject({ directory: 'web', site: { via: ['./x', 'make deps'], conditional: true, path: 'x/action.yml' } });
  });

  it('are not opened where a command runs elsewhere', () => {
    expect(linesOf(files('docker run x sh -c "./ci.sh"', { 'ci.sh': 'npm ci\n' }))).not.toContain('cmd npm ci');
  });

  it('name what stays hidden', () => {
    expect(linesOf(files('eval "$X"'))).toEqual([expect.stringMatching(/^\? /)]);
    expect(linesOf(files('curl https://example.com | sh'))).toContainEqual(expect.stringMatching(/^\? downloaded script/));
  });

  it.each([
    ['ubuntu-latest', '', 'npm ci # x', ['ci']],
    ['windows-latest', '', 'npm ci `\n  --quiet', ['ci', '--quiet']],
    ['windows-latest', 'bash', 'npm ci \\\n  --quiet', ['ci', '--quiet']],
  ])('are read in the shell of %s %s', (runsOn, shell, script, expected) => {
    const text = `on: push\njobs:\n  a:\n    runs-on: ${runsOn}\n    steps:\n      - run: |\n${script.replace(/^/gm, '          ')}\n${shell === '' ? '' : `        shell: ${shell}\n`}`;
    expect(
      happeningsOf({ [CI]: text }).map((happening) => happening.kind === 'command' && happening.command.args.map((word) => word.text)),
    ).toEqual([expected]);
  });

  it('are read within bounds, however often they are called', async () => {
    const script = Array.from({ length: 5_000 }, (_, index) => `npm install package-${index}`).join('\n');
    const lines = await withinProcessorTime(10_000, () =>
      linesOf({ [CI]: ciOf(...Array.from({ length: 5_000 }, (_, index) => `- run: ./big.sh ${index}`)), 'big.sh': script }),
    );
    expect(lines.filter((line) => line.startsWith('? more than is read'))).toHaveLength(1);
  });
});
