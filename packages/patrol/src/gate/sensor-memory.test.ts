import { recommendedBaseline, type Reading } from '@sar/baseline';
import { repositoryWorkflows } from '@sar/workflows';
import { memoryTree } from '@sar/testkit';
import { expect, it } from 'vitest';
import type { SensingInput } from '../patrol.js';
import { gateScene } from './gate-scene.fixture.js';
import { sensorMemory } from './sensor-memory.js';

const tree = memoryTree({ 'README.md': '# A\n' });

function opened(given: ReadonlyMap<string, Reading> = new Map()) {
  const started: string[] = [];
  const baseline = recommendedBaseline();
  const input: SensingInput = {
    ...gateScene({ 'README.md': '# A\n' }).sensing,
    survey: { tree, repository: repositoryWorkflows(tree), baseline },
    onProgress: ({ sensor, state }) => void (state === 'running' && started.push(sensor.id)),
  };
  return { memory: sensorMemory(input, baseline, given), started };
}

it('runs each sensor once, whoever asks, at once or later', async () => {
  const { memory, started } = opened();
  const [one, other] = await Promise.all([memory.readings(['doc-links', 'workflow-syntax']), memory.readings(['doc-links', 'doc-links'])]);
  await memory.readings(['workflow-syntax', 'doc-links']);
  expect(started.toSorted()).toEqual(['doc-links', 'workflow-syntax']);
  expect(one.map(({ sensor }) => sensor)).toEqual(['doc-links', 'workflow-syntax']);
  expect(other.map(({ sensor }) => sensor)).toEqual(['doc-links', 'doc-links']);
});

it('does not run what is there already', async () => {
  const reading: Reading = { sensor: 'doc-links', layer: 'L1', outcome: 'unknown', reason: 'failed', detail: 'x' };
  const { memory, started } = opened(new Map([['doc-links', reading]]));
  expect(await memory.readings(['doc-links'])).toEqual([reading]);
  expect(started).toEqual([]);
  expect([...memory.given]).toEqual(['doc-links']);
});

it.each(['nothing-like-it', '__proto__', ''])('knows no sensor %j', async (id) => {
  expect(await opened().memory.readings([id])).toMatchObject([{ sensor: id, outcome: 'unknown', reason: 'not-configured' }]);
});
