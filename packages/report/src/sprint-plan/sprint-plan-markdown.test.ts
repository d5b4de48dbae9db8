import type { PlanStep, SprintPlan } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { outsideCode } from '../safety/outside-code.fixture.js';
import { fencedCommand } from './fenced-command.js';
import { sprintPlanMarkdown } from './sprint-plan-markdown.js';

const STEP: PlanStep = {
  id: 'R1',
  isDeclared: false,
  title: 'npm ci without a cache',
  severity: 'P1',
  places: ['.github/workflows/ci.yml:5'],
  dueAt: '2026-11-01T04:00:00.000Z',
  help: 'Add one.',
  command: 'sar cache fix .github/workflows/ci.yml',
  findings: ['0123456789abcdef'],
};

function plan(changes: Partial<SprintPlan> = {}, rescue: readonly PlanStep[] = [STEP]): SprintPlan {
  const proof: PlanStep = { id: 'V1', isDeclared: true, title: 'Tests', places: [], command: 'npm test\nnpm run lint', findings: [] };
  return {
    day: '2026-11-22',
    phases: [
      { phase: 'SEARCH', steps: [] },
      { phase: 'RESCUE', steps: rescue },
      { phase: 'REINTEGRATE', steps: [proof] },
    ],
    beforeCommit: ['CHANGELOG is updated'],
    counts: { P0: 0, P1: 1, P2: 0, P3: 2 },
    left: 0,
    unknown: [],
    ...changes,
  };
}

describe('sprintPlanMarkdown', () => {
  it('has a checkbox for each step, and its exact command', () => {
    const text = sprintPlanMarkdown(
      plan({ repository: 'octo/repo', commit: 'f'.repeat(40), unknown: [{ sensor: 'ci-health', reason: 'no-token', detail: 'no token' }] }),
    );
    expect(text.split('\n').slice(0, 4)).toEqual([
      '## Sprint plan for octo/repo',
      '',
      '2026-11-22 · commit `ffffffffffff` · 1 P1, 2 P3',
      '',
    ]);
    expect(text).toContain('one that calls a sensor unknown proves nothing, whatever its exit code');
    expect(text).toContain(
      [
        '### RESCUE\n',
        '- [ ] **R1** P1 npm ci without a cache',
        '  `.github/workflows/ci.yml:5`, due 2026-11-01 04:00 UTC. Add one.',
        '  ```sh',
        '  sar cache fix .github/workflows/ci.yml',
        '  ```\n\n### REINTEGRATE',
      ].join('\n'),
    );
    expect(text).toContain('- [ ] **V1** Tests\n  ```sh\n  npm test\n  npm run lint\n  ```\n');
    expect(text).toContain('### Not known\n\n- `ci-health`: no-token, no token\n\n### RESCUE\n');
    expect(text.endsWith('### Before the commit\n\n- [ ] CHANGELOG is updated\n')).toBe(true);
    expect(text).not.toContain('### SEARCH');
  });

  it('keeps to 60,000 bytes, and keeps the steps that prove it', () => {
    const many = Array.from({ length: 200 }, (_, n) => ({ ...STEP, id: `R${n}`, title: '日'.repeat(400) }));
    const text = sprintPlanMarkdown(plan({ left: 7 }, many));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/\n\d+ more steps do not fit here: `sar triage` lists every finding\.\n/);
    expect(text).toContain('**V1**');
    expect(sprintPlanMarkdown(plan({ left: 7 }))).toContain('- [ ] 7 more, less severe: `sar triage` lists them\n');
  });

  it('names twenty places of a step, and how many more there are', () => {
    const text = sprintPlanMarkdown(plan({}, [{ ...STEP, places: Array.from({ length: 23 }, (_, n) => `${n}.yml`) }]));
    expect(text).toContain('`18.yml`, `19.yml`, 3 more, due ');
  });

  it('no text of a finding makes a line, a box, a fence, HTML, a marker or a mention', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, help, place) => {
        const text = sprintPlanMarkdown(
          plan({ unknown: [{ sensor: title, reason: 'failed', detail: help }] }, [{ ...STEP, title, help, places: [place] }]),
        );
        const plain = sprintPlanMarkdown(plan({ unknown: [{ sensor: 'x', reason: 'failed', detail: 'x' }] }, [{ ...STEP, places: ['x'] }]));
        const shape = (markdown: string): readonly string[] =>
          markdown.split('\n').map((line) => /^ *(?:- \[ \]|-|#+|```)?/.exec(line)?.[0] ?? '');
        const isEmpty = [title, help, place].some((part) => part.trim() === '');
        if (!isEmpty) expect(shape(text)).toEqual(shape(plain));
        expect(outsideCode(text)).not.toMatch(/<!--|<script|@octocat|@org\/team/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a', '```'],
    ['echo ```', '````'],
    ['`````', '``````'],
  ])('no command ends its block: %j', (command, fence) => {
    expect(fencedCommand(command, '  ')).toBe(`  ${fence}sh\n  ${command}\n  ${fence}\n`);
  });
});
