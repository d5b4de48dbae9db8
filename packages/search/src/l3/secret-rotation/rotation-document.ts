import type { SecretRotationDocument } from '@sar/baseline';
import type { RotationEntry, RotationReport } from './rotation-report.js';

type Row = SecretRotationDocument['secrets'][number];

/**
 * The ages of secrets as the document that SAR writes.
 *
 * @param repository `owner/repository`
 */
export function secretRotationDocument(report: RotationReport, repository: string): SecretRotationDocument {
  const [owner = '', repo = ''] = repository.split('/');
  const secrets = report.entries.map(rowOf);
  const counted = (status: Row['status']): number => secrets.filter((row) => row.status === status).length;
  return {
    schema: 'sar.secret-rotation/1',
    timestamp: report.at,
    owner,
    repo,
    warn_days: report.warnDays,
    summary: {
      total: secrets.length,
      fresh: counted('fresh'),
      due_soon: counted('due-soon'),
      due: counted('due'),
      absent: counted('absent'),
      unknown: counted('unknown'),
    },
    secrets,
  };
}

function rowOf({ name, layer, environment, declared, maxAgeDays, state }: RotationEntry): Row {
  const where = {
    name,
    layer,
    ...(environment !== undefined && { environment }),
    declared,
    status: state.status,
    max_age_days: maxAgeDays,
  };
  if (state.status === 'absent' || state.status === 'unknown') return { ...where, note: state.note };
  return { ...where, age_days: state.ageDays, updated_at: state.updatedAt, due_at: state.dueAt, note: '' };
}
