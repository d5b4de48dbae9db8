import type { RescueOutcome, RescueReport } from '@sar/baseline';
import { recommendedBaseline } from '@sar/baseline';
import type { RescuePorts } from '@sar/rescue';
import { describe, expect, it } from 'vitest';
import { GapScene } from '../gaps/gap-scene.fixture.js';
import { signal } from '../finding.fixture.js';
import { resolveGaps } from './resolve-gaps.js';

const IDS = ['a'.repeat(16), 'b'.repeat(16)] as const;
const GAP = `id: SAR-G01
gap: Two things
layer: L2
severity: P2
status: open
findings:
${IDS.map((id) => `  - { id: ${id}, sensor: cache-wiring, rule: missing-cache, path: ci.yml }\n`).join('')}`;

function reportOf(ids: readonly string[], outcome: RescueOutcome): RescueReport {
  return {
    playbook: 'SAR-002',
    title: 'x',
    subject: { id: ids[0] ?? '', findings: ids.map((id) => signal({ id })) },
    chosenBy: 'x',
    key: 'f'.repeat(16),
    outcome,
    words: 'x',
    steps: [],
  };
}

async function resolved(reports: readonly RescueReport[], change: (scene: GapScene) => void = () => undefined) {
  const scene = new GapScene({ '.sar/gaps/SAR-G01.yml': GAP });
  change(scene);
  const ports = {
    baseline: recommendedBaseline(),
    tree: scene.files(),
    defaultBranch: 'main',
    now: () => new Date('2026-11-22T12:00:00Z'),
    ...scene.ports,
  } as unknown as RescuePorts;
  return { notes: await resolveGaps(reports, ports), scene };
}

describe('the gap whose findings were fixed', () => {
  it('is offered as resolved', async () => {
    const { notes, scene } = await resolved([reportOf(IDS, 'fixed')]);
    expect(notes).toEqual([expect.stringMatching(/^gap done: offered .*\(https?:/)]);
    expect(scene.branches.get('sar/gaps')?.get('.sar/gaps/SAR-G01.yml')).toContain('status: resolved');
  });

  it.each<[string, readonly RescueReport[]]>([
    ['of which one finding is left', [reportOf([IDS[0]], 'fixed')]],
    ['that waits', [reportOf(IDS, 'waiting')]],
    ['of another cause', [reportOf(['c'.repeat(16)], 'fixed')]],
    ['of no run', []],
  ])('%s stays as it is', async (_title, reports) => {
    const { notes, scene } = await resolved(reports);
    expect([notes, scene.commits]).toEqual([[], []]);
  });

  it('is not offered while SAR is halted, which is told', async () => {
    const { notes, scene } = await resolved([reportOf(IDS, 'fixed')], (halted) => void (halted.isHalted = true));
    expect(notes).toEqual([expect.stringContaining('gap not-possible')]);
    expect(scene.commits).toEqual([]);
  });
});
