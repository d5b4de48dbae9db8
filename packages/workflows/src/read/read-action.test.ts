import { describe, expect, it } from 'vitest';
import { actionOf, entries } from './reading.fixture.js';
import { readAction } from './read-workflow.js';

describe('readAction', () => {
  it.each(['node24', 'node20', 'node16', 'node12', 'docker', 'composite', 'future-1'])('reads one that runs %s', (using) => {
    const action = actionOf(
      `name: X\ndescription: x\nauthor: x\nbranding: {icon: x, color: blue}\ninputs: {}\noutputs: {}\nruns:\n  using: ${using}\n  main: dist/index.js\n  pre: a.js\n  post-if: always()\n`,
    );
    expect(action.using?.value).toBe(using);
    expect([action.name?.value, action.steps, action.notes]).toEqual(['X', [], []]);
  });

  it('reads inputs by their lower-case names; they have no types', () => {
    const { inputs } = actionOf(
      'inputs:\n  Node-Version: {default: 3.10, required: true, type: boolean}\n  Empty:\n  text: {default: ""}\nruns: {using: node24}\n',
    );
    expect(Object.fromEntries(inputs)).toEqual({
      'node-version': { default: '3.10', required: true },
      empty: { required: false },
      text: { default: '', required: false },
    });
  });

  it('reads the steps of a composite', () => {
    const { steps } = actionOf(
      'runs:\n  using: composite\n  steps:\n    - run: npm ci\n      shell: bash\n    - uses: $/x\n      with: {a: b}\n',
    );
    expect(steps.map(({ kind }) => kind)).toEqual(['run', 'uses']);
    expect(entries(steps[1]?.with)).toEqual({ a: 'b' });
  });

  it('notes a key that it does not know', () => {
    expect(actionOf('outpts: {}\nruns: {using: node24}').notes).toMatchObject([
      { message: 'unknown key "outpts"', unknownKey: true, range: { line: 1, column: 1 } },
    ]);
  });

  it.each([
    ['', 'the file is empty', 1],
    ['# only a comment\n', 'the file is empty', 1],
    ['name: x\n', 'not an action: it has no "runs.using"', 1],
    ['name: x\nruns: composite\n', 'not an action: it has no "runs.using"', 2],
    ['name: x\nruns:\n  using:\n', 'not an action: it has no "runs.using"', 3],
    ['- a\n', 'not an action: its top level is not a mapping', 1],
  ])('%j is none', (text, message, line) => {
    expect(readAction('action.yml', text)).toMatchObject({ kind: 'invalid', reason: 'not-a-workflow', message, line });
  });
});
