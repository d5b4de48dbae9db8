import fc from 'fast-check';
import { it } from 'vitest';
import { arbitraryEvent, playHistory } from './histories.fixture.js';

it('long histories with kills, halts and two runs at once', async () => {
  await fc.assert(fc.asyncProperty(fc.array(arbitraryEvent, { minLength: 20, maxLength: 80 }), playHistory), { numRuns: 400 });
}, 120_000);
