import fc from 'fast-check';
import { it } from 'vitest';
import { everyLineHasWords } from './hostile-callers.fixture.js';

it('takes any text for a caller without failing', { timeout: 120_000 }, () => {
  fc.assert(everyLineHasWords, { numRuns: 400 });
});
