import { afterAll, expect, it, vi } from 'vitest';

afterAll(() => {
  vi.doUnmock('zod');
  vi.resetModules();
});

/** Loading the schema library would cost a repository without a baseline a good part of its start-up time. */
it('the schema library is loaded only when there is a baseline to check', async () => {
  let loaded = false;
  // Files share a process: another one may have loaded it.
  vi.resetModules();
  vi.doMock('zod', async (importActual) => {
    loaded = true;
    return importActual();
  });
  const { loadBaseline } = await import('../index.js');
  await loadBaseline({ readFile: () => ({ kind: 'absent' }) });
  expect(loaded).toBe(false);
  await loadBaseline({ text: 'version: 1', readFile: () => ({ kind: 'absent' }) });
  expect(loaded).toBe(true);
});
