import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFinding } from '../findings/sample-report.fixture.js';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { PLAIN_PALETTE } from '../terminal/palette.js';
import { displayWidth } from '../terminal/display-width.js';
import { explainText } from './explain-text.js';
import { explained } from './explained.fixture.js';
import { shownSteps } from './shown-steps.js';

const text = (explanation = explained(), columns?: number): readonly string[] =>
  explainText(explanation, { palette: PLAIN_PALETTE, ...(columns !== undefined && { columns }) });

describe('explainText', () => {
  it('tells what it is, why, until when, what happens and what would change it', () => {
    expect(text()).toEqual([
      'P2 degraded  missing-cache in .github/workflows/ci.yml:12',
      'npm ci downloads npm packages and nothing in this job caches them',
      expect.stringMatching(/^ {4}id {8}[0-9a-f]{16}$/),
      '    sensor    cache-wiring, layer L2 CI/CD pipeline',
      '    expected  a cache of npm packages',
      '    actual    no cache',
      '',
      'Severity',
      '  ✗ triage[0] in .github/sar.yml:3                   its rule "x" does not match "missing-cache"',
      '  ~ triage[1] in .github/sar.yml:4                   it sets route, and no severity',
      '  ✓ Measurably degrades performance or reliability?  the impact is degrades, which is P2',
      '  · 1 more                                           the severity was decided before',
      '',
      'Clock',
      expect.stringMatching(/^ {4}first seen {2}2026-11-\d\d \d\d:\d\d UTC \(branch sar-state\)$/),
      '    time        24 hours, by the severity table for P2',
      '    due         2026-11-21 08:00 UTC: 24 hours overdue',
      '',
      'What happens',
      '    route      backlog: schedule remediation (by the severity table for P2)',
      '    owner      @me (by owner in .github/sar.yml:2)',
      expect.stringMatching(/^ {4}mended by {2}/),
      '',
      'What would change it',
      '  raises it to P1, as the first entry of triage:',
      '      triage:',
      '        - match:',
      '            rule: missing-cache',
    ]);
  });

  it('names the others of a group, and counts those that are too many', () => {
    const others = Array.from({ length: 25 }, (_, at) => sampleFinding({ path: `${at}.yml` }));
    const lines = text(explained({ group: { title: 'jobs without a cache', why: 'one remedy mends all of them', isRoot: true, others } }));
    expect(lines).toContain(
      '    jobs without a cache; one remedy mends all of them. This one stands for all; the worst severity and the earliest deadline among them count.',
    );
    expect(lines.filter((line) => line.includes('.yml:12') && line.startsWith('    P2 '))).toHaveLength(20);
    expect(lines).toContain('    … and 5 more');
  });

  it('names the group, and says which one stands for all', () => {
    const base = explained({ group: { title: 'jobs', why: 'one remedy', isRoot: false, others: [sampleFinding()] } });
    const lines = text({ ...base, finding: { ...base.finding, group: 'abcdef0123456789' } });
    expect(lines.find((line) => line.includes('abcdef0123456789'))).toMatch(/^ +group +abcdef0123456789$/);
    expect(lines).toContain(
      '    jobs; one remedy. The first of these stands for all; the worst severity and the earliest deadline among them count.',
    );
  });

  it('tells of a waiver, labels, a playbook and a calendar', () => {
    const base = explained();
    const lines = text({
      ...base,
      playbook: 'SAR-001',
      clock: { ...base.clock, calendar: 'mon from 09:00 to 17:00 in UTC' },
      finding: {
        ...base.finding,
        signal: { ...base.finding.signal, playbook: 'SAR-002' },
        labels: ['ci', 'slow'],
        sla: { hours: 1, dueAt: '2026-11-21T08:00:00.000Z', leftHours: 1, breached: false, isBusiness: true },
        waived: { by: 'waiver', owner: '@you', reason: 'known', until: '2026-12-31' },
      },
    }).join('\n');
    for (const part of [
      'until 2026-12-31, by a waiver of @you: known',
      'labels     ci, slow',
      'playbook   SAR-001',
      'calendar    mon from 09:00 to 17:00 in UTC',
      '1 business hour, by',
      '1 business hour left',
    ])
      expect(lines).toContain(part);
  });

  it('fits a narrow terminal, but for paths and the lines to copy', () => {
    const lines = text(explained(), 56).filter((line) => !line.startsWith('      ') && !line.startsWith('P2 degraded'));
    expect(lines.filter((line) => displayWidth(line) > 56)).toEqual([]);
  });

  it('lets no text of the repository drive the terminal or the runner', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const lines = text(
          explained(
            {
              steps: [{ asked: hostile, outcome: 'no', why: hostile }],
              clock: { from: hostile, hoursBy: hostile, calendar: hostile },
              group: { title: hostile, why: hostile, isRoot: false, others: [sampleFinding({ path: hostile, rule: hostile })] },
              changes: [{ what: hostile, yaml: hostile }],
            },
            { path: hostile, message: hostile, rule: hostile },
          ),
        ).join('\n');
        expect(CONTROL.test(lines)).toBe(false);
        expect(holdsWorkflowCommand(lines)).toBe(false);
      }),
    );
  });
});

it('shownSteps shows all that say yes, and twenty of those that say no', () => {
  const no = Array.from({ length: 30 }, (_, at) => ({ asked: `triage[${at}]`, outcome: 'no' as const, why: 'no' }));
  const yes = { asked: 'rule', outcome: 'decides' as const, why: 'yes' };
  const rest = Array.from({ length: 5 }, () => ({ asked: 'question', outcome: 'not-asked' as const, why: 'before' }));
  const shown = shownSteps([...no, yes, ...rest]);
  expect(shown.map(({ asked }) => asked).slice(19)).toEqual(['triage[19]', '10 more', 'rule', '5 more']);
  expect(shownSteps([yes])).toEqual([yes]);
});
