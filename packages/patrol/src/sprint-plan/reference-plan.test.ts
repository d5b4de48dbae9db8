import { readFileSync } from 'node:fs';
import { loadBaseline, recommendedBaseline, type Finding, type Signal, type Subject } from '@sar/baseline';
import { sprintPlanMarkdown } from '@sar/report';
import { planSprint } from '@sar/triage';
import { describe, expect, it } from 'vitest';
import { signal } from '../finding.fixture.js';
import { withPlaybooks } from '../rescue/with-playbooks.js';

/** The steps of the methodology's sprint plan, by phase. Source: sprint_plan of the reference user's setting, 2026-03-06. */
const REFERENCE: Readonly<Record<string, readonly string[]>> = {
  SEARCH: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'],
  TRIAGE: ['T1', 'T2'],
  RESCUE: ['R1', 'R2', 'R3', 'R4', 'R5'],
  REINTEGRATE: ['V1', 'V2', 'V3', 'V4', 'V5'],
  PREVENT: ['P1', 'P2', 'P3'],
};
const BEFORE_COMMIT = ['REQ-4', 'REQ-5, PREFLIGHT_001', '0 new code-scanning alerts', 'variable audit'];

/** The reference user's four troubles: an absent variable, a failure rate, workflows without a cache, a full memory. */
const TROUBLES: readonly Partial<Signal>[] = [
  {
    id: '1'.repeat(16),
    sensor: 'variable-audit',
    rule: 'missing-variable',
    playbook: 'SAR-001',
    message: 'LOG_LEVEL is missing',
    artefact: { kind: 'variable', path: '.github/sar.yml', line: 7, name: 'LOG_LEVEL' },
    help: 'Create it.',
  },
  {
    id: '2'.repeat(16),
    sensor: 'ci-health',
    rule: 'failure-rate-degraded',
    playbook: 'SAR-002',
    message: '12.5 % of the runs fail',
    artefact: { kind: 'run', path: '.github/workflows/ci.yml' },
    help: 'See the causes.',
  },
  {
    id: '3'.repeat(16),
    message: 'pip install without a cache',
    fix: { title: 'add the cached setup', edits: [{ path: '.github/workflows/train model.yml', start: 0, end: 0, text: 'x' }] },
  },
  {
    id: '4'.repeat(16),
    sensor: 'ltm-capacity',
    rule: 'rows-near-budget',
    playbook: 'SAR-005',
    message: '82 % of its rows',
    artefact: { kind: 'database', path: '.codex/memory.db' },
    help: 'Prune it.',
  },
];

async function referencePlan(): ReturnType<typeof planFor> {
  return planFor(await loadBaseline({ path: 'sar:level-4-mlops', readFile: () => ({ kind: 'absent' }) }));
}

async function planFor(baseline: Awaited<ReturnType<typeof loadBaseline>>): Promise<ReturnType<typeof planSprint>> {
  const troubles = TROUBLES.map((changes): Subject => {
    const root: Finding = {
      signal: signal(changes),
      severity: 'P1',
      decision: { by: 'impact:blocks', why: 'it blocks' },
      route: 'dispatch',
      firstSeen: '2026-03-06T00:00:00.000Z',
      sla: { hours: 4, dueAt: '2026-03-06T04:00:00.000Z', leftHours: 1, breached: false },
    };
    return { id: root.signal.id, root, members: [root] };
  });
  const subjects = withPlaybooks(troubles, baseline.playbooks);
  return planSprint({ baseline, subjects, unknown: [], at: new Date('2026-03-06T03:00:00Z'), repository: 'Aries-Serpent/_codex_' });
}

describe('the sprint plan of sar:level-4-mlops', () => {
  it('has the steps of the reference, in its phases, each with a command', async () => {
    const { phases, beforeCommit } = await referencePlan();
    const declared = phases.map(({ phase, steps }) => [phase, steps.filter(({ isDeclared }) => isDeclared)] as const);
    expect(Object.fromEntries(declared.map(([phase, steps]) => [phase, steps.map(({ id }) => id)]))).toEqual(REFERENCE);
    expect(declared.flatMap(([, steps]) => steps.filter(({ command }) => command === undefined))).toEqual([]);
    expect(beforeCommit).toHaveLength(BEFORE_COMMIT.length);
    for (const [index, words] of BEFORE_COMMIT.entries()) expect(beforeCommit[index]).toContain(words);
  });

  it('leaves out what there is no finding for', async () => {
    const baseline = await loadBaseline({ path: 'sar:level-4-mlops', readFile: () => ({ kind: 'absent' }) });
    const { phases } = planSprint({ baseline, subjects: [], unknown: [], at: new Date('2026-03-06') });
    expect(phases.find(({ phase }) => phase === 'RESCUE')?.steps.map(({ id }) => id)).toEqual(['R5']);
  });

  it('is written as the golden text', async () => {
    const golden = readFileSync(new URL('reference-plan.golden.md', import.meta.url), 'utf8');
    expect(sprintPlanMarkdown(await referencePlan())).toBe(golden);
  });
});

it('the plan of sar:recommended fits any repository', async () => {
  const { phases } = await planFor(recommendedBaseline());
  expect(phases.map(({ steps }) => steps.filter(({ isDeclared }) => isDeclared).length)).toEqual([1, 1, 0, 1, 1]);
});
