import { expect, it } from 'vitest';
import { unitOf } from './unit-of.js';

it.each([
  [1, 'jobs', 'job'],
  [1, 'indexes', 'index'],
  [1, 'data files', 'data file'],
  [0, 'jobs', 'jobs'],
  [2, 'indexes', 'indexes'],
])('%i of the unit %s is %s', (count, plural, words) => expect(unitOf(count, plural)).toBe(words));
