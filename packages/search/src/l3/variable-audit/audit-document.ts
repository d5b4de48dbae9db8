import { isEnvironmentLayer, type VariableAuditDocument } from '@sar/baseline';
import type { AuditEntry, ExtraEntry } from './audit-entry.js';
import type { Audit } from './audit.js';
import type { ValueDigest } from './value-digest.js';

type Result = VariableAuditDocument['results'][number];

/**
 * The audit as the document that SAR writes.
 *
 * @param repository `owner/repository`
 */
export function variableAuditDocument(audit: Audit, repository: string): VariableAuditDocument {
  const [owner = '', repo = ''] = repository.split('/');
  const results = audit.entries.map(resultOf);
  const counted = (status: Result['status']): number => results.filter((result) => result.status === status).length;
  const hasEnvironments = environmentCount(audit) > 1;
  return {
    schema: 'sar.variable-audit/1',
    timestamp: audit.at,
    owner,
    repo,
    auth_ok: audit.authOk,
    summary: {
      total: results.length,
      present: counted('present'),
      absent: counted('absent'),
      unknown: counted('unknown'),
      absent_required: results.filter(({ status, required }) => status === 'absent' && required).length,
      extra: audit.extra.length,
    },
    results,
    extra_vars: audit.extra.map((entry) => extraText(entry, hasEnvironments)),
    extra: audit.extra.map(({ layer, environment, name, updatedAt }) => ({
      layer,
      ...(environment !== undefined && { environment }),
      name,
      ...(updatedAt !== undefined && { updated_at: updatedAt }),
    })),
  };
}

function resultOf(entry: AuditEntry): Result {
  const { name, layer, environment, required, category, humanGovernance, purpose, state, valueDrift } = entry;
  return {
    name,
    layer,
    ...(environment !== undefined && { environment }),
    status: state.status,
    required,
    category,
    human_governance: humanGovernance,
    note: state.note,
    ...(purpose !== '' && { purpose }),
    ...(state.status === 'unknown' && { reason: state.reason }),
    ...(state.status === 'present' && state.live.updatedAt !== undefined && { updated_at: state.live.updatedAt }),
    ...(valueDrift !== undefined && { value_drift: { expected: digestOf(valueDrift.expected), actual: digestOf(valueDrift.actual) } }),
  };
}

/**
 * `<layer>/<NAME>`, as readers of the reference audit expect; with several environments the name alone would not say which, so it is
 * `<layer>/<environment>/<NAME>`. An environment's name may hold `/`; a layer and a name never do.
 */
function extraText({ layer, environment, name }: ExtraEntry, hasEnvironments: boolean): string {
  return hasEnvironments && environment !== undefined ? `${layer}/${environment}/${name}` : `${layer}/${name}`;
}

function environmentCount({ configured }: Audit): number {
  const names = configured.lists.filter(({ layer }) => isEnvironmentLayer(layer)).map(({ environment }) => environment?.toLowerCase());
  return new Set(names).size;
}

function digestOf({ length, sha256Prefix }: ValueDigest): { length: number; sha256_prefix: string } {
  return { length, sha256_prefix: sha256Prefix };
}
