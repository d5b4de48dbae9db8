import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleFinding } from '../findings/sample-report.fixture.js';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { explainMarkdown } from './explain-markdown.js';
import { explained } from './explained.fixture.js';

it('tells the same as the terminal', () => {
  const markdown = explainMarkdown(explained());
  expect(markdown).toMatch(/^## P2 degraded: `missing-cache` in `\.github\/workflows\/ci\.yml:12`\n\n/);
  for (const part of [
    '| triage\\[0\\] in .github/sar.yml:3 | no | its rule "x" does not match "missing-cache" |',
    '| Measurably degrades performance or reliability? | **decides** | the impact is degrades, which is P2 |',
    '| 1 more | not asked | the severity was decided before |',
    '- due: 2026-11-21 08:00 UTC: 24 hours overdue',
    '- owner: @&#8203;me (by owner in .github/sar.yml:2)',
    '```yaml\ntriage:\n  - match:\n      rule: missing-cache\n```',
  ])
    expect(markdown).toContain(part);
  expect(markdown.endsWith('```\n')).toBe(true);
});

it('keeps the text of the repository inside of its cells, lines and blocks', () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const markdown = explainMarkdown(
        explained(
          {
            steps: [{ asked: hostile, outcome: 'no', why: hostile }],
            clock: { from: hostile, hoursBy: hostile, calendar: hostile },
            group: { title: hostile, why: hostile, isRoot: false, others: [sampleFinding({ path: hostile, rule: hostile })] },
            changes: [{ what: hostile, yaml: `a: ${hostile}` }],
          },
          { path: hostile, message: hostile, rule: hostile },
        ),
      );
      expect(CONTROL.test(markdown)).toBe(false);
      expect(holdsWorkflowCommand(markdown)).toBe(false);
      const [prose = ''] = markdown.split('### What would change it');
      // What stands between backticks is shown as it is.
      expect(prose.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/(?<!\\)<(?!\/?code>)|@[\w-]|<!--/);
      expect(markdown.match(/^#{2,3} /gm)).toHaveLength(6);
    }),
  );
});
