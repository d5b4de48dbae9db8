import { isObject, number, object, text } from '../../../reports/json-value.js';
import type { RepositoryPath } from '../../../reports/repository-path.js';
import { lineOf, MAX_MESSAGE, MAX_REPORTED, type Reported, type ReportedList } from './reported.js';

/**
 * Reads what `actionlint -format '{{json .}}'` prints.
 * Source: https://github.com/rhysd/actionlint/blob/v1.7.12/docs/usage.md#format-error-messages
 */
export function readActionlint(value: readonly unknown[], toPath: RepositoryPath): ReportedList {
  const findings = value.filter(isObject).flatMap((one): readonly Reported[] => {
    const written = text(one['filepath']);
    const id = text(one['kind']);
    if (written === undefined || id === undefined) return [];
    const line = lineOf(number(one['line']));
    return [
      {
        tool: 'actionlint',
        toolName: 'actionlint',
        id: id.slice(0, 100),
        message: (text(one['message']) ?? '').slice(0, MAX_MESSAGE),
        written: written.slice(0, 500),
        path: toPath(written),
        line,
        endLine: line,
        isDoubtful: false,
        isSevere: false,
      },
    ];
  });
  return {
    ok: true,
    findings: findings.slice(0, MAX_REPORTED),
    cut: Math.max(0, findings.length - MAX_REPORTED),
    what: 'findings of actionlint',
  };
}

/** True for a list that actionlint wrote. */
export function isActionlint(value: readonly unknown[]): boolean {
  const first = object(value[0]);
  return text(first['kind']) !== undefined && text(first['filepath']) !== undefined;
}
