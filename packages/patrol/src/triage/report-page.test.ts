import { memoryTree } from '@sar/testkit';
import { expect, it } from 'vitest';
import { openSurvey } from '../survey.js';
import { patrolPage } from './report-page.js';

it('a page shows the impact of a gap, its own or that of its area', async () => {
  const gap = (id: string, more: string) => `id: ${id}\ngap: a\nlayer: L1\nseverity: P3\nstatus: open\n${more}`;
  const survey = await openSurvey(
    memoryTree({
      '.github/sar.yml': 'version: 1\ngaps:\n  impact-scores: { Backups: 7 }\n',
      '.sar/gaps/SAR-G01.yml': gap('SAR-G01', 'area: Backups\n'),
      '.sar/gaps/SAR-G02.yml': gap('SAR-G02', 'area: Backups\nimpact-score: 2\n'),
      '.sar/gaps/SAR-G03.yml': gap('SAR-G03', ''),
    }),
  );
  const result = {
    at: new Date('2026-11-22T12:00:00Z'),
    asOf: '2026-11-22',
    baseline: survey.baseline,
    findings: [],
    groups: [],
    undecided: new Set<string>(),
    readings: [],
    unknown: [],
    partial: false,
  };
  const { gaps = [] } = await patrolPage(result, survey, { title: 't', command: 'sar patrol' });
  expect(gaps.map(({ impactScore }) => impactScore)).toEqual([7, 2, undefined]);
});
