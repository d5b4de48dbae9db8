import { afterAll, afterEach, beforeEach, it, vi } from 'vitest';
// Before what loads the search, which it stands in for.
import { rememberedPatterns } from './remembered-patterns.fixture.js';
import { CLOSING, expectSameEnd, HALTING, NOW, OPENING } from './killed-run.fixture.js';
import { sharedServer } from './run-monitor.fixture.js';

vi.mock('@sar/search', async (load) => rememberedPatterns(await load()));
// Files of a worker share their modules: what was loaded over this memory is not for the others.
afterAll(() => {
  vi.doUnmock('@sar/search');
  vi.resetModules();
});

const server = sharedServer();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

it.each([OPENING, HALTING, CLOSING])(
  'killed at any request, the next run comes to the same end: %s',
  { timeout: 120_000 },
  async (...dying) => {
    await expectSameEnd(server(), dying, (sent) => Array.from({ length: sent }, (_, at) => at + 1));
  },
);
