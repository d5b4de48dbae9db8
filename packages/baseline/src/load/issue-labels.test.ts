import { expect, it } from 'vitest';
import { loadBaseline } from './load-baseline.js';

const load = async (settings: string) =>
  loadBaseline({ text: `version: 1\n${settings}\n`, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });

it.each(['sar', 'SAR', 'sar:halt', 'Sar:P1'])('the label %s is refused, in both places', async (label) => {
  await expect(load(`issues: {labels: ["${label}"]}`)).rejects.toThrow(/which SAR sets itself/);
  await expect(load(`triage: [{match: {rule: "*"}, set: {labels: ["${label}"]}}]`)).rejects.toThrow(/which SAR sets itself/);
});

it('others are taken, also those that begin alike', async () => {
  const { issues } = await load('issues: {labels: [sarah, team:sar]}');
  expect(issues.labels).toEqual(['sarah', 'team:sar']);
});
