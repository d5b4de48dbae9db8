import { known, readVerdict } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandsOf, finding, gatePorts, memoryFiles, printed, sensed } from '../gate-ports.fixture.js';
import { integrityLines } from '../integrity/integrity-lines.js';
import { runChecks } from '../run/run-gate.js';
import { weakeningLine } from '../weakening/weakening-line.js';
import { verdictDocument } from './verdict-document.js';
import { verdictOf } from './verdict-of.js';

const AT = new Date('2026-11-22T12:00:00Z');

describe('the document of a verdict', () => {
  it('has what is known of the run', () => {
    const { lines: _, ...facts } = verdictDocument(verdictOf([]), { version: '0.1.0', at: AT, commit: 'c', event: 'push' });
    expect(facts).toEqual({
      schema: 'sar.verdict/1',
      version: '0.1.0',
      at: '2026-11-22T12:00:00.000Z',
      commit: 'c',
      event: 'push',
      outcome: 'fail',
      failed: ['integrity:checks'],
    });
  });

  it('can be read again, whatever programs, sensors, jobs and reports say, and however much', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('x'.repeat(90_000), '\n'.repeat(90_000), '\u0000', '</details>', '::error::'),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.nat(130), async (hostile, count) => {
        const findings = Array.from({ length: count }, () => finding({ message: hostile, sensor: 'x' }));
        const ports = gatePorts({
          commands: commandsOf({ a: printed(1, hostile) }),
          files: memoryFiles({ 'a.json': hostile }),
          sense: async () =>
            sensed({ findings, unknown: [{ sensor: 'x', detail: hostile }], unjudged: [{ sensor: 'x', path: 'p', reason: hostile }] }),
          failureRate: async () => known({ text: hostile, measuredAt: hostile }),
          changedFiles: () => known(new Set(Array.from({ length: count }, (_, index) => `src/${index}`))),
        });
        const settings = {
          required: true,
          commands: [{ run: ['a', 'y'.repeat(4000), 'z'.repeat(4000)] }],
          reports: ['*.json'],
          sensors: ['x'],
          'failure-rate': { 'max-age-hours': 1 },
          changed: { when: ['src/**'], expect: ['b'] },
        };
        const lines = [
          ...(await runChecks([{ id: 'own', settings }], ports, { concurrency: 1, failFast: false, degradedPercent: 10 })),
          ...integrityLines({
            needs: hostile,
            allowSkipped: [hostile],
            workflow: undefined,
            required: { branch: hostile, names: [hostile], checks: known([]) },
          }),
          weakeningLine([{ setting: 'a', kind: 'changed', words: hostile }], known(undefined), []),
        ];
        const document = verdictDocument(verdictOf(lines), { version: '0.1.0', at: AT });
        expect(await readVerdict(JSON.stringify(document), 'v.json')).toEqual(document);
      }),
      { numRuns: 12 },
    );
  });
});
