import { describe, expect, it } from 'vitest';
import { CONTROL, hostileText, holdsWorkflowCommand } from '../safety/hostile-text.fixture.js';
import fc from 'fast-check';
import { intentLines } from './intent-lines.js';
import type { IntentRow, IntentRun } from './intent-run.js';

const REASON = 'no entry of variables.intents.allow of .github/sar.yml at 0123456789ab and at ba9876543210 names LOG_LEVEL';
const refused: IntentRow = {
  path: 'box/variable_set_LOG_LEVEL_1.json',
  outcome: 'refused',
  reasons: [REASON],
  name: 'LOG_LEVEL',
  operation: 'set',
  target: 'octo-org/octo-repo',
  length: 1,
  hashPrefix: '18ac3e7343f0',
};
const applied: IntentRow = { ...refused, path: 'box/b.json', outcome: 'applied', reasons: [], length: 5 };
const run = (...intents: readonly IntentRow[]): IntentRun => ({ mailbox: 'box', dryRun: false, intents, removal: '', notes: [] });

describe('intentLines', () => {
  it('a log has one line for each, what needs a person first', () => {
    expect(intentLines(run(applied, refused))).toEqual([
      `  refused  set LOG_LEVEL (1 character, SHA-256 18ac3e7343f0…)   octo-org/octo-repo  ${REASON}`,
      '  applied  set LOG_LEVEL (5 characters, SHA-256 18ac3e7343f0…)  octo-org/octo-repo',
      'box: 1 refused, 1 applied',
    ]);
  });

  it('a terminal has the whole reason below its intent, in lines that fit', () => {
    const lines = intentLines(run(applied, refused), 80);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    const last = lines.findIndex((line) => line.includes('applied  set'));
    expect(
      lines
        .slice(1, last)
        .map((line) => line.trim())
        .join(' '),
    ).toBe(REASON);
  });

  it.each([undefined, 40])('text of files is harmless, width %s', (columns) => {
    fc.assert(
      fc.property(hostileText, hostileText, (path, reason) => {
        for (const line of intentLines(run({ path, outcome: 'refused', reasons: [reason] }), columns)) {
          expect(CONTROL.test(line)).toBe(false);
          expect(holdsWorkflowCommand(line)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});
