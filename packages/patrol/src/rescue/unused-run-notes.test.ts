import { expect, it } from 'vitest';
import { surveyOf } from './opened.fixture.js';
import { unusedRunNotes } from './unused-run-notes.js';

it.each([
  [undefined, [], 0],
  [undefined, ['SAR-003'], 0],
  [5, [], 1],
  [5, ['SAR-003'], 1],
  [5, ['SAR-003', 'SAR-002'], 0],
  [5, ['constructor'], 1],
] as const)('the run %s and the playbooks %j: %d notes', async (targetRunId, playbooks, count) => {
  const { baseline } = await surveyOf();
  const notes = unusedRunNotes(
    playbooks.map((playbook) => ({ playbook })),
    { baseline, ...(targetRunId !== undefined && { targetRunId }) },
  );
  expect(notes).toHaveLength(count);
  for (const note of notes) expect(note).toMatch(/^Nothing looked at run 5: /);
});
