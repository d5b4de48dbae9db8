import { describe, expect, it } from 'vitest';
import type { ActionMetadata } from './action-metadata.js';
import { inputEnvironment } from './input-environment.js';

const metadata: ActionMetadata = {
  name: 'example',
  using: 'node24',
  main: 'index.js',
  inputs: new Map([
    ['path', { default: '.', required: false }],
    ['fail-on', { default: undefined, required: true }],
    ['two words', { default: '', required: false }],
    ['token', { default: '${{ github.token }}', required: false }],
  ]),
  outputs: [],
};

describe('inputEnvironment', () => {
  it('passes defaults, and nothing at all as the empty string', () => {
    expect(inputEnvironment(metadata, {}, { token: 't' })).toEqual({
      variables: { INPUT_PATH: '.', 'INPUT_FAIL-ON': '', INPUT_TWO_WORDS: '', INPUT_TOKEN: 't' },
      unexpected: [],
    });
  });

  it('passes given inputs in any case, and names those that are not declared', () => {
    const { variables, unexpected } = inputEnvironment(metadata, { Path: 'x', 'fail-on': 'P1', paht: 'y' }, { token: '' });
    expect(variables).toMatchObject({ INPUT_PATH: 'x', 'INPUT_FAIL-ON': 'P1', INPUT_PAHT: 'y' });
    expect(unexpected).toEqual(['paht']);
  });

  it('refuses a default that it cannot evaluate', () => {
    const inputs = new Map([['key', { default: "${{ hashFiles('a') }}", required: false }]]);
    expect(() => inputEnvironment({ ...metadata, inputs }, {}, {})).toThrow('the default of the input key');
  });
});
