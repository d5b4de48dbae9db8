import { loadBaseline, type Finding, type Signal } from '@sar/baseline';
import { planSprint } from '@sar/triage';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../arguments/parse-arguments.js';
import { commandNamed } from './commands.js';

const PRESETS = ['sar:recommended', 'sar:level-4-mlops'];

/** A finding of each kind that has a command of its own. */
const SIGNALS: readonly Partial<Signal>[] = [
  { sensor: 'variable-audit', rule: 'missing-variable', playbook: 'SAR-001', artefact: { kind: 'variable', path: 'x' } },
  { sensor: 'variable-audit', rule: 'drifted-variable' },
  { sensor: 'secret-rotation', rule: 'rotation-due' },
  { sensor: 'ci-health', rule: 'failure-rate-critical' },
  { sensor: 'ltm-capacity', rule: 'rows-near-budget' },
  {
    sensor: 'cache-wiring',
    rule: 'missing-cache',
    fix: { title: 'x', edits: [{ path: '.github/workflows/ci.yml', start: 0, end: 0, text: 'x' }] },
  },
  { sensor: 'action-drift', rule: 'dead-reference', fix: { title: 'x', edits: [{ path: 'x', start: 0, end: 0, text: 'x' }] } },
  { sensor: 'doc-links', rule: 'broken-link' },
  { sensor: 'governance', rule: 'expired-waiver' },
];

function finding(changes: Partial<Signal>, index: number): Finding {
  return {
    signal: {
      id: String(index).padStart(16, '0'),
      sensor: 'x',
      rule: 'x',
      layer: 'L1',
      condition: 'broken',
      impact: 'blocks',
      artefact: { kind: 'file', path: 'x' },
      message: 'x',
      expected: 'x',
      actual: 'x',
      evidence: [],
      help: 'x',
      ...changes,
    },
    severity: 'P1',
    decision: { by: 'impact:blocks', why: 'it blocks' },
    route: 'dispatch',
    firstSeen: '2026-11-01T00:00:00.000Z',
    sla: { hours: 4, dueAt: '2026-11-01T04:00:00.000Z', leftHours: -4, breached: true },
  };
}

async function commandsOf(preset: string): Promise<readonly string[]> {
  const baseline = await loadBaseline({ path: preset, readFile: () => ({ kind: 'absent' }) });
  const subjects = SIGNALS.map(finding).map((root) => ({ id: root.signal.id, root, members: [root], playbook: 'SAR-001' }));
  const { phases } = planSprint({ baseline, subjects, unknown: [], at: new Date('2026-11-22') });
  const lines = phases.flatMap(({ steps }) => steps.flatMap(({ command = '' }) => command.split('\n')));
  return [...new Set(lines)].filter((line) => line.startsWith('sar '));
}

describe.each(PRESETS)('the sprint plan of %s', (preset) => {
  it('has commands and options that there are', async () => {
    const commands = await commandsOf(preset);
    expect(commands.length).toBeGreaterThan(10);
    for (const line of commands) {
      const { command, rest } = await commandNamed(line.split(' ').slice(1));
      expect(() => parseArguments(command, rest), line).not.toThrow();
    }
  });
});
