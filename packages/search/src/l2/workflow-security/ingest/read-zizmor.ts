import { isObject, list, number, object, text, type Json } from '../../../reports/json-value.js';
import type { RepositoryPath } from '../../../reports/repository-path.js';
import { lineOf, MAX_MESSAGE, MAX_REPORTED, type Reported, type ReportedList } from './reported.js';

/**
 * Reads what `zizmor --format json-v1` prints: a list of findings, whose places are 0-based. The place is the primary one. Findings that a comment or the
 * configuration of zizmor ignores are left out.
 * Source: https://docs.zizmor.sh/usage/#json
 */
export function readZizmor(value: readonly unknown[], toPath: RepositoryPath): ReportedList {
  const findings = value.filter(isObject).filter((one) => one['ignored'] !== true);
  return {
    ok: true,
    findings: findings.slice(0, MAX_REPORTED).flatMap((one) => reported(one, toPath)),
    cut: Math.max(0, findings.length - MAX_REPORTED),
    what: 'findings of zizmor',
  };
}

/** True for a list that zizmor wrote. */
export function isZizmor(value: readonly unknown[]): boolean {
  const first = object(value[0]);
  return text(first['ident']) !== undefined && Array.isArray(first['locations']);
}

function reported(finding: Json, toPath: RepositoryPath): readonly Reported[] {
  const places = list(finding['locations']).map(object);
  const place = places.find((one) => object(one['symbolic'])['kind'] === 'Primary') ?? places[0];
  const symbolic = object(place?.['symbolic']);
  const key = object(symbolic['key']);
  const local = object(key['Local']);
  const written = text(local['verbatim_path']) ?? text(local['given_path']) ?? text(object(key['Remote'])['path']);
  const id = text(finding['ident']);
  if (written === undefined || id === undefined) return [];
  const where = object(object(place?.['concrete'])['location']);
  const line = lineOf((number(object(where['start_point'])['row']) ?? 0) + 1);
  const determined = object(finding['determinations']);
  const said = [text(finding['desc']), text(symbolic['annotation'])].filter((one) => one !== undefined).join(': ');
  return [
    {
      tool: 'zizmor',
      toolName: 'zizmor',
      id: id.slice(0, 100),
      message: said.slice(0, MAX_MESSAGE),
      written: written.slice(0, 500),
      path: toPath(written),
      line,
      endLine: Math.max(line, lineOf((number(object(where['end_point'])['row']) ?? 0) + 1)),
      isDoubtful:
        determined['confidence'] === 'Low' ||
        (text(determined['persona']) ?? 'Regular') !== 'Regular' ||
        determined['severity'] === 'Informational',
      isSevere: determined['severity'] === 'High',
    },
  ];
}
