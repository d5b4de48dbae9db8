import { afterAll, afterEach, beforeEach, it, vi } from 'vitest';
// Before what loads the search, which it stands in for.
import { rememberedPatterns } from './remembered-patterns.fixture.js';
import { expectSameEnd, HALTING, NOW } from './killed-run.fixture.js';
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

it('killed while it halts, the next run comes to the same end; at every request: killed.long.test.ts', async () => {
  await expectSameEnd(server(), HALTING, (sent) => [sent - 4, sent - 2]);
});
