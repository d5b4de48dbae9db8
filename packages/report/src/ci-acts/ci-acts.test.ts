import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROL, holdsWorkflowCommand, hostileText } from '../safety/hostile-text.fixture.js';
import { ciActLines } from './ci-act-lines.js';
import { ciActMarkdown } from './ci-act-markdown.js';
import type { CiActs } from './ci-acts.js';

const acts: CiActs = {
  dryRun: false,
  state: 'EscalatedIssue',
  alert: { number: 7, url: 'https://github.com/octo/repo/issues/7' },
  halt: undefined,
  acts: [
    { what: 'variable', outcome: 'done', detail: 'CODEX_CI_FAILURE_RATE: updated: 12.5:degraded' },
    { what: 'alert', outcome: 'would-do', detail: 'would be created', url: 'https://github.com/octo/repo/issues/7' },
    { what: 'dispatch', outcome: 'not-possible', detail: 'the workflow heal.yml has no workflow_dispatch' },
  ],
  notes: ['Issue #7 is the alert.'],
};

describe('acts', () => {
  it('have a line each, and the state last', () => {
    expect(ciActLines(acts)).toEqual([
      '  done          variable  CODEX_CI_FAILURE_RATE: updated: 12.5:degraded',
      '  would do      alert     would be created https://github.com/octo/repo/issues/7',
      '  not possible  dispatch  the workflow heal.yml has no workflow_dispatch',
      'Issue #7 is the alert.',
      'SAR-002: EscalatedIssue, alert issue #7',
    ]);
  });

  it('say a dry run and a halt', () => {
    const halted = { ...acts, dryRun: true, halt: { number: 9, url: 'https://github.com/octo/repo/issues/9' } };
    expect(ciActLines(halted).slice(-2)).toEqual([
      'SAR is halted by issue #9: https://github.com/octo/repo/issues/9',
      'SAR-002: EscalatedIssue, alert issue #7 (dry run: nothing was written)',
    ]);
    expect(ciActMarkdown(halted, [])).toContain('**SAR is halted** by [#9](https://github.com/octo/repo/issues/9)');
  });

  it('are a table in the summary', () => {
    const text = ciActMarkdown(acts, ['Without a token for variables.']);
    expect(text).toContain('Playbook SAR-002 is in the state EscalatedIssue, alert [#7](https://github.com/octo/repo/issues/7).');
    expect(text).toContain('would be created [view](https://github.com/octo/repo/issues/7) |');
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(1 + 1 + 3);
    expect(text).toContain('Without a token for variables');
  });

  it('keep hostile text where it is', () => {
    fc.assert(
      fc.property(hostileText, (detail) => {
        const hostile = { ...acts, acts: [{ what: 'alert', outcome: 'done', detail } as const], notes: [detail] };
        for (const line of ciActLines(hostile)) {
          expect(CONTROL.test(line)).toBe(false);
          expect(holdsWorkflowCommand(line)).toBe(false);
        }
        expect(ciActMarkdown(hostile, [detail])).not.toMatch(/<img|<script/i);
      }),
    );
  });
});
