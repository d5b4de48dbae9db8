import { describe, expect, it } from 'vitest';
import { entries, stepsOf, workflowOf } from './reading.fixture.js';

describe('steps', () => {
  it.each<[string, string[], { kind: string; background?: boolean; children?: string[] }]>([
    ['run', ['- run: npm ci'], { kind: 'run' }],
    ['run as a block', ['- run: |', '    a', '    b'], { kind: 'run' }],
    ['uses', ['- uses: actions/checkout@v5'], { kind: 'uses' }],
    ['uses of the same repository', ['- uses: $/.github/actions/x'], { kind: 'uses' }],
    ['background', ['- run: serve', '  id: s', '  background: true'], { kind: 'run', background: true }],
    ['background: false', ['- run: serve', '  background: false'], { kind: 'run', background: false }],
    ['wait for one', ['- wait: s'], { kind: 'other' }],
    ['wait for several', ['- wait: [s, t]'], { kind: 'other' }],
    ['wait-all', ['- wait-all:'], { kind: 'other' }],
    ['wait-all: true', ['- wait-all: true'], { kind: 'other' }],
    ['cancel', ['- cancel: s'], { kind: 'other' }],
    [
      'parallel',
      ['- parallel:', '    - run: a', '    - uses: b/c@v1', '    - wait: s'],
      { kind: 'other', children: ['run', 'uses', 'other'] },
    ],
    [
      'a named parallel',
      ['- name: both', '  if: always()', '  parallel: [{run: a}, {run: b}]'],
      { kind: 'other', children: ['run', 'run'] },
    ],
  ])('%s', (_, lines, { kind, background = false, children = [] }) => {
    const workflow = workflowOf(
      ['on: push', 'jobs:', '  a:', '    runs-on: x', '    steps:', ...lines.map((line) => `      ${line}`)].join('\n'),
    );
    const [step] = workflow.jobs[0]?.steps ?? [];
    expect(workflow.notes).toEqual([]);
    expect(step).toMatchObject({ kind, background });
    expect(step?.children.map((child) => child.kind)).toEqual(children);
  });

  it('have all that they say', () => {
    const [step] = stepsOf(
      '- id: x',
      '  name: Install',
      '  if: ${{ matrix.a }}',
      '  run: npm ci',
      '  shell: bash -e {0}',
      '  working-directory: web',
      '  env: {A: 1, B: "${{ secrets.B }}", "NOT A MAP": [1]}',
      '  continue-on-error: true',
      '  timeout-minutes: 3',
    );
    expect(step).toMatchObject({
      kind: 'run',
      index: 0,
      id: { value: 'x' },
      name: { value: 'Install' },
      if: { value: '${{ matrix.a }}' },
      run: { value: 'npm ci' },
      shell: { value: 'bash -e {0}' },
      workingDirectory: { value: 'web' },
      continueOnError: { value: 'true' },
    });
    expect(entries(step?.env)).toEqual({ A: '1', B: '${{ secrets.B }}' });
  });

  it('keep inputs as they are written', () => {
    const [step] = stepsOf(
      '- uses: a/b@v1',
      '  with:',
      '    version: 3.10',
      '    flag: yes',
      '    on: TRUE',
      '    none:',
      '    hex: 0x1F',
      '    text: |',
      '      a',
      '      b',
      '    folded: >-',
      '      a',
      '      b',
    );
    expect(entries(step?.with)).toEqual({ version: '3.10', flag: 'yes', on: 'TRUE', hex: '0x1F', text: 'a\nb\n', folded: 'a b' });
  });

  it('have their index in the list, also behind what is no step', () => {
    expect(stepsOf('- run: a', '- text', '- run: b').map(({ index }) => index)).toEqual([0, 2]);
  });
});
