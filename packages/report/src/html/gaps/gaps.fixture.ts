import type { Gap, Roadmap } from '@sar/baseline';

/** A registry with every status. */
export function sampleGaps(): readonly Gap[] {
  return [
    {
      id: 'SAR-G01',
      gap: '7 Codespace secrets missing',
      layer: 'L3',
      severity: 'P1',
      status: 'resolved',
      owner: '@octo',
      playbook: 'SAR-001',
      impactScore: 7,
      resolved: { at: '2026-03-07', by: 'W-142' },
    },
    {
      id: 'SAR-G02',
      gap: 'Feature store absent',
      layer: 'L4',
      severity: 'P1',
      status: 'resolved',
      owner: '@octo',
      playbook: 'new design',
      impactScore: 9,
      resolved: { by: 'W-142', evidence: '97/100, 5 backends' },
    },
    {
      id: 'SAR-G03',
      gap: 'Auto-retrain on drift absent',
      layer: 'L4',
      severity: 'P1',
      status: 'open',
      owner: '@octo',
      playbook: 'SAR-004',
      impactScore: 8,
    },
    {
      id: 'SAR-G04',
      gap: '18+ Python workflows missing cache',
      layer: 'L2',
      severity: 'P2',
      status: 'in-progress',
      owner: '@copilot',
      playbook: 'SAR-002',
      note: '6 done',
      impactScore: 5,
    },
    { id: 'SAR-G07', gap: 'SHAP/LIME explainability absent', layer: 'L4', severity: 'P3', status: 'open', owner: 'future', impactScore: 3 },
    { id: 'SAR-G08', gap: 'Cognitive brain LTM healthy', layer: 'L5', status: 'ok', owner: 'auto', playbook: 'SAR-005' },
  ];
}

/** The roadmap of these gaps. */
export function sampleRoadmap(): Roadmap {
  const bar = { isMilestone: false, after: [] };
  return {
    sections: [
      {
        name: 'P1 Blocker',
        bars: [
          { ...bar, id: 'g01', name: 'Codespace Secrets (human)', status: 'done', from: '2026-03-06', to: '2026-03-07' },
          { ...bar, id: 'g02', name: 'Feature Store Design', status: 'done', from: '2026-03-06', to: '2026-03-08' },
          { ...bar, id: 'g03', name: 'Auto-Retrain Pipeline', status: 'critical', after: ['g02'], days: 21 },
        ],
      },
      {
        name: 'P2 Degraded',
        bars: [
          { ...bar, id: 'g04', name: 'Cache Wiring (remaining 18)', status: 'active', from: '2026-03-07', days: 3 },
          { ...bar, id: 'g06', name: 'Model Auto-Rollback', after: ['g03'], days: 14 },
        ],
      },
      { name: 'P3 Advisory', bars: [{ ...bar, id: 'g07', name: 'SHAP/LIME Explainability', from: '2026-05-01', days: 30 }] },
      {
        name: 'Milestones',
        bars: [
          { ...bar, id: 'm1', name: 'Level 4.0 P1 Gaps Closed', isMilestone: true, after: ['g01'] },
          { ...bar, id: 'm2', name: 'Level 4.0 Full Certification', isMilestone: true, after: ['g07'] },
        ],
      },
    ],
  };
}
