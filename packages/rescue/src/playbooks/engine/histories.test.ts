import fc from 'fast-check';
import { it } from 'vitest';
import { arbitraryEvent, playHistory } from './histories.fixture.js';

it('whatever happens, and wherever runs are killed: nothing is done twice, no limit is passed, and all comes to rest', async () => {
  await fc.assert(fc.asyncProperty(fc.array(arbitraryEvent, { minLength: 5, maxLength: 25 }), playHistory), { numRuns: 12 });
});
