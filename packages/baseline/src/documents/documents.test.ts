import { describe, expect, it } from 'vitest';
import type { Finding } from '../vocabulary/finding.js';
import { cacheCheckDocumentSchema, type CacheCheckDocument } from './cache-check-document.js';
import { patrolDocumentSchema, type PatrolDocument } from './patrol-document.js';
import { toFindingDocument } from './to-finding-document.js';

const finding: Finding = {
  signal: {
    id: '0123456789abcdef',
    sensor: 'cache-wiring',
    rule: 'missing-cache',
    layer: 'L2',
    condition: 'missing',
    impact: 'degrades',
    artefact: { kind: 'job', path: '.github/workflows/ci.yml', line: 4, job: 'test', via: ['./.github/actions/setup'] },
    ecosystem: 'npm',
    message: 'npm ci without a cache',
    expected: 'a cache of ~/.npm',
    actual: 'none',
    evidence: [{ path: '.github/workflows/ci.yml', line: 9, text: 'npm ci' }],
    help: 'Add `cache: npm`.',
    fix: { title: 'Add cache: npm', edits: [{ path: '.github/workflows/ci.yml', start: 10, end: 10, text: 'cache: npm' }] },
  },
  severity: 'P2',
  decision: { by: 'impact:degrades', why: 'it degrades' },
  route: 'backlog',
  owner: '@me',
  firstSeen: '2026-11-01T00:00:00.000Z',
  sla: { hours: 24, dueAt: '2026-11-02T00:00:00.000Z', leftHours: -24, breached: true },
  waived: { by: 'waiver', reason: 'known', owner: '@me', until: '2026-12-31' },
};

describe('documents', () => {
  it('toFindingDocument loses nothing', () => {
    const { signal, ...triage } = finding;
    expect(toFindingDocument(finding)).toEqual({ ...signal, ...triage });
  });

  it('a patrol document with every kind of sensor outcome is valid', () => {
    const document: PatrolDocument = {
      schema: 'sar.patrol/1',
      version: '0.1.0',
      at: '2026-11-22T00:00:00.000Z',
      asOf: '2026-11-22',
      partial: false,
      baseline: { sources: ['sar:recommended'], notice: 'no baseline file' },
      sensors: [
        {
          sensor: 'cache-wiring',
          layer: 'L2',
          outcome: 'signals',
          unit: 'jobs',
          judged: 3,
          unjudged: [{ path: 'a.yml', reason: 'a script that cannot be read' }],
        },
        { sensor: 'action-drift', layer: 'L2', outcome: 'unknown', reason: 'failed', detail: 'crashed' },
      ],
      findings: [toFindingDocument(finding)],
      totals: { P0: 0, P1: 0, P2: 0, P3: 0, waived: 1, unknown: 1 },
    };
    expect(patrolDocumentSchema.parse(document)).toEqual(document);
    expect(patrolDocumentSchema.safeParse({ ...document, schema: 'sar.patrol/2' }).success).toBe(false);
    expect(patrolDocumentSchema.safeParse({ ...document, extra: 1 }).success).toBe(false);
  });

  it('a cache-check document is valid', () => {
    const { id, rule, severity, ecosystem, artefact, message, expected, actual, evidence, fix, waived } = toFindingDocument(finding);
    const document: CacheCheckDocument = {
      schema: 'sar.cache-check/1',
      findings: [{ id, rule, severity, ecosystem, artefact, message, expected, actual, evidence, fix, waived }],
      jobs: { total: 3, installing: 2, wired: 1, exempt: 0, unknown: 1 },
      files: {
        total: 2,
        judged: 1,
        invalid: 1,
        unknown: 0,
        problems: [{ path: 'b.yml', line: 1, outcome: 'invalid', reason: 'not YAML' }],
      },
    };
    expect(cacheCheckDocumentSchema.parse(document)).toEqual(document);
    expect(cacheCheckDocumentSchema.safeParse({ ...document, jobs: { ...document.jobs, total: -1 } }).success).toBe(false);
  });
});
