import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { actionInputs } from './action-inputs.js';

const CHOICES = ['P0', 'P1', 'missing-cache'];
const masked: string[] = [];
const inputs = (text: string) =>
  actionInputs(
    (name) => (name === 'x' ? text : ''),
    (secret) => void masked.push(secret),
  );

describe('flag', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['', false],
  ])('%j is %j', (text, expected) => {
    expect(inputs(text).flag('x')).toBe(expected);
  });

  it.each(['yes', 'no', 'on', '1', '0', 'ture', 'tRUE', 'true false', 'null', '${{ inputs.fix }}'])('%j is an error', (text) => {
    expect(() => inputs(text).flag('x')).toThrow(UserError);
    expect(() => inputs(text).flag('x')).toThrow(`the input "x" is true or false, not "${text}"`);
  });
});

describe('text', () => {
  it.each([
    ['', undefined],
    ['a b', 'a b'],
    ['false', 'false'],
  ])('%j is %j', (text, expected) => {
    expect(inputs(text).text('x')).toBe(expected);
  });
});

describe('list', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a,b', ['a', 'b']],
    ['a, b\n  c\r\n\td,,', ['a', 'b', 'c', 'd']],
    [' , \n', []],
    ['a a', ['a', 'a']],
  ])('%j is %j', (text, expected) => {
    expect(inputs(text).list('x')).toEqual(expected);
  });
});

describe('choice', () => {
  it.each([
    ['', undefined],
    ['P1', 'P1'],
  ])('%j is %j', (text, expected) => {
    expect(inputs(text).choice('x', CHOICES)).toBe(expected);
  });

  it.each(['p1', 'P1 P0', 'missing-cach'])('refuses %j', (text) => {
    expect(() => inputs(text).choice('x', CHOICES)).toThrow(`the input "x" takes P0, P1, missing-cache, not "${text}"`);
  });
});

describe('choices', () => {
  it('gives the words that are asked for', () => {
    expect(inputs('P1\nmissing-cache').choices('x', CHOICES)).toEqual(['P1', 'missing-cache']);
    expect(inputs('').choices('x', CHOICES)).toEqual([]);
  });

  it.each([
    ['p1', 'not "p1"'],
    ['P0 P9', 'not "P9"'],
    ['misisng-cache', 'did you mean missing-cache?'],
    ['missing-cache;P0', 'not "missing-cache;P0"'],
    ['constructor', 'the input "x" takes P0, P1, missing-cache, not "constructor"'],
  ])('refuses %j', (text, message) => {
    expect(() => inputs(text).choices('x', CHOICES)).toThrow(UserError);
    expect(() => inputs(text).choices('x', CHOICES)).toThrow(message);
  });
});

describe('secret', () => {
  it('is masked before anything else happens to it', () => {
    masked.length = 0;
    expect(inputs('').secret('x')).toBeUndefined();
    expect(masked).toEqual([]);
    expect(inputs('ghs_abc').secret('x')).toBe('ghs_abc');
    expect(() => inputs('two words').secret('x')).toThrow(UserError);
    expect(masked).toEqual(['ghs_abc', 'two words']);
  });

  it('is not in the error that refuses it', () => {
    expect(() => inputs('two words').secret('x')).toThrow('the input "x" holds white space, which no token has');
  });
});

describe('count', () => {
  it.each([
    ['', undefined],
    ['1', 1],
    ['50', 50],
  ])('%j is %j', (text, expected) => {
    expect(inputs(text).count('x', { min: 1, max: 50 })).toBe(expected);
  });

  it.each(['0', '51', '-1', '1.5', '1e1', 'ten', '99999999999', '0x10'])('%j is an error', (text) => {
    expect(() => inputs(text).count('x', { min: 1, max: 50 })).toThrow(`a whole number from 1 to 50, not "${text}"`);
  });
});
