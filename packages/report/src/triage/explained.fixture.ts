import { sampleFinding, type FindingSpec } from '../findings/sample-report.fixture.js';
import type { ExplainedFinding } from './explained-finding.js';

/** An explanation for tests, with the given changes. */
export function explained(changes: Partial<ExplainedFinding> = {}, spec: FindingSpec = {}): ExplainedFinding {
  return {
    finding: {
      ...sampleFinding(spec),
      owner: '@me',
      sla: { hours: 24, dueAt: '2026-11-21T08:00:00.000Z', leftHours: -24, breached: true },
    },
    steps: [
      { asked: 'triage[0] in .github/sar.yml:3', outcome: 'no', why: 'its rule "x" does not match "missing-cache"' },
      { asked: 'triage[1] in .github/sar.yml:4', outcome: 'matches', why: 'it sets route, and no severity' },
      { asked: 'Measurably degrades performance or reliability?', outcome: 'decides', why: 'the impact is degrades, which is P2' },
      { asked: 'None of these?', outcome: 'not-asked', why: 'decided before' },
    ],
    clock: { from: 'branch sar-state', hoursBy: 'the severity table for P2' },
    route: 'schedule remediation',
    routeBy: 'the severity table for P2',
    ownerBy: 'owner in .github/sar.yml:2',
    changes: [{ what: 'raises it to P1, as the first entry of triage', yaml: 'triage:\n  - match:\n      rule: missing-cache\n' }],
    ...changes,
  };
}
