import { loadBaseline, type WorkFiles } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { expect, it } from 'vitest';
import type { SensingInput } from '../patrol.js';
import { chosenSensors } from '../survey.js';
import { idleSensors } from './idle-sensors.js';

/** Nothing is here, and whoever reads what is there fails. */
const FILES = {
  facts: () => ({ kind: 'absent' }),
  find: () => ({ paths: [], cut: false }),
} as unknown as WorkFiles;

async function idleIn(baselineText: string): Promise<ReadonlyMap<string, string>> {
  const tree = memoryTree({});
  const baseline = await loadBaseline({ path: '.github/sar.yml', text: baselineText, readFile: () => ({ kind: 'absent' }) });
  const sensing: SensingInput = {
    survey: { tree, baseline, repository: repositoryWorkflows(tree) },
    ports: { files: FILES },
    now: new Date('2026-11-22T12:00:00Z'),
    offline: true,
    pedantic: false,
    pacer: () => ({ pace: { step: async () => {}, signal: new AbortController().signal }, stop: () => {} }),
  };
  return idleSensors(chosenSensors(baseline, []), sensing);
}

it('are those that nothing is here for, with the reason', async () => {
  const idle = await idleIn('version: 1\n');
  expect(idle.get('coverage')).toMatch(/^no coverage report: /);
  expect(idle.get('ltm-capacity')).toBe('nothing here looks like a memory of agents');
  // GitHub could answer them.
  for (const id of ['code-scanning', 'test-gate', 'ci-health', 'variable-audit', 'secret-rotation'])
    expect([id, idle.get(id)]).toEqual([id, undefined]);
});

it.each([
  ['coverage', 'sensors: {coverage: {reports: [out/cov.xml]}}'],
  ['dead-code', 'sensors: {dead-code: {command: [knip]}}'],
  ['lint', 'custom-sensors: {lint: {layer: L1, format: sarif, command: [lint]}}'],
  ['lint', 'custom-sensors: {lint: {layer: L5, format: sarif, reports: [lint.sarif]}}'],
  ['ltm-capacity', 'sensors: {ltm-capacity: {databases: [{path: memory.db, table: memories, columns: {created: at}}]}}'],
])('%s is not where the baseline says %s', async (id, section) => {
  expect([...(await idleIn(`version: 1\n${section}\n`)).keys()]).not.toContain(id);
});
