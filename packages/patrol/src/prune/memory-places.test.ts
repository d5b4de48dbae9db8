import { loadBaseline } from '@sar/baseline';
import { expect, it } from 'vitest';
import { memoryPlaces } from './memory-places.js';

const list = (home: string): string => `version: 1
playbooks:
  list:
    SAR-005:
      enabled: false
      steps: [{ do: prune-memory, database: memory.db, home: ${home} }, { do: search-again }]
`;

it.each([
  ['nothing', 'version: 1\n', [], []],
  ['the cache', list('{ kind: cache, key: agent-memory }'), ['agent-memory'], []],
  ['an artifact', list('{ kind: artifact, name: agent-memory }'), [], ['agent-memory']],
  ['the repository', list('{ kind: repository }'), [], []],
])('a baseline that keeps agent memory in %s, whether its playbook is on or off', async (_what, text, cacheKeys, artifacts) => {
  const baseline = await loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
  expect(memoryPlaces(baseline)).toEqual({ cacheKeys, artifacts });
});
