import { publishedJsonSchemas } from '@sar/baseline';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { CACHE, COMMIT, NOW } from './opened.fixture.js';
import { rescueDocumentOf } from './rescue-document-of.js';
import type { RescueRun } from './run-playbooks.js';

const RUN: RescueRun = {
  applied: false,
  notes: [],
  unmatched: [{ subject: { id: CACHE.id, findings: [CACHE] }, why: 'no playbook is for it' }],
  reports: [
    {
      playbook: 'SAR-002',
      title: 'CI',
      subject: { id: CACHE.id, findings: [CACHE] },
      chosenBy: 'x',
      key: 'f'.repeat(16),
      outcome: 'planned',
      words: 'x',
      steps: [
        {
          step: 'apply-fixers',
          outcome: 'would-do',
          words: 'x',
          details: ['y'],
          changes: [
            { path: 'small', before: 'a', after: 'b' },
            { path: 'large', after: 'x'.repeat(199_999) },
            { path: 'gone', before: 'c' },
          ],
        },
      ],
    },
  ],
};

it('is what the published schema says, and leaves out texts that are too large together', async () => {
  const document = rescueDocumentOf(RUN, { at: NOW, repository: 'octo-org/octo-repo', commit: COMMIT });
  const schema = (await publishedJsonSchemas()).get('rescue.schema.json');
  const validate = addFormats.default(new Ajv2020({ allErrors: true, strict: false })).compile(schema as object);
  expect(validate(JSON.parse(JSON.stringify(document))), JSON.stringify(validate.errors)).toBe(true);
  expect(document.reports[0]?.steps[0]?.changes).toEqual([
    { path: 'small', before: 'a', after: 'b' },
    { path: 'large', cut: true },
    { path: 'gone', before: 'c' },
  ]);
  expect(document.unmatched[0]?.subject.findings[0]).toEqual({
    id: CACHE.id,
    sensor: CACHE.sensor,
    rule: CACHE.rule,
    path: CACHE.artefact.path,
    message: CACHE.message,
  });
});
