import type { VariableAuditDocument } from '@sar/baseline';

type Result = VariableAuditDocument['results'][number];

/** A result that is as it should be, with changes. For tests. */
export function result(name: string, more: Partial<Result> = {}): Result {
  return { name, layer: 'repo-vars', status: 'present', required: true, category: 'general', human_governance: false, note: '', ...more };
}

/** An audit with these results; its counts follow from them. For tests. */
export function auditDocument(results: readonly Result[], more: Partial<VariableAuditDocument> = {}): VariableAuditDocument {
  const counted = (status: Result['status']): number => results.filter((item) => item.status === status).length;
  const extra = more.extra_vars ?? [];
  return {
    schema: 'sar.variable-audit/1',
    timestamp: '2026-11-22T06:00:00.000Z',
    owner: 'octo-org',
    repo: 'octo-repo',
    auth_ok: true,
    summary: {
      total: results.length,
      present: counted('present'),
      absent: counted('absent'),
      unknown: counted('unknown'),
      absent_required: results.filter(({ status, required }) => status === 'absent' && required).length,
      extra: extra.length,
    },
    results: [...results],
    extra_vars: [],
    extra: [],
    ...more,
  };
}
