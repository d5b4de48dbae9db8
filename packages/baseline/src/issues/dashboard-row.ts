import { hiddenMarker, MAX_MARKER_LENGTH } from './hidden-marker.js';
import { readStrictJson } from '../json/strict-json.js';

/** Where a finding is, as far as a waiver names it. */
export interface RowTarget {
  readonly rule: string;
  readonly path: string;
  readonly job?: string;
}

/** What a row of the dashboard says about its subject to whoever acts on its boxes. */
export interface DashboardRow {
  /** Id of the subject. */
  readonly id: string;
  /** Ids of its findings with the time that each was seen first (ISO 8601); cut where they are too many. */
  readonly findings: Readonly<Record<string, string>>;
  /** How many of its findings are cut. */
  readonly left?: number;
  /** Undefined where there are too many to name: then a tick cannot waive it. */
  readonly targets?: readonly RowTarget[];
  readonly playbook?: string;
}

const NAME = 'sar:row';
/** ISO 8601 in UTC; `Date.parse` alone takes `0` for a time too. */
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/;
const START = `<!-- ${NAME} `;
/** Blanks before a marker, as in a list. */
const INDENT = /^ {0,8}(?=<)/;

/** The marker of a row, as short as the limit of markers asks for: targets go first, then findings. */
export function rowMarker(row: DashboardRow): string {
  const { targets: _targets, ...bare } = row;
  const entries = Object.entries(row.findings);
  for (const count of [entries.length, 50, 20, 1]) {
    const findings = Object.fromEntries(entries.slice(0, count));
    const left = count < entries.length ? { left: entries.length - count } : {};
    for (const candidate of [
      { ...row, findings, ...left },
      { ...bare, findings, ...left },
    ]) {
      const length = JSON.stringify(candidate).replaceAll(/[<>]/g, '\\u003c').length;
      if (length < MAX_MARKER_LENGTH - 50) return hiddenMarker(NAME, candidate);
    }
  }
  return hiddenMarker(NAME, { id: row.id, findings: {} });
}

/** The rows of a body by the ids of their subjects. A marker that cannot be read is left out; of two with one id the first counts. */
export function readRows(body: string): ReadonlyMap<string, DashboardRow> {
  const rows = new Map<string, DashboardRow>();
  for (const line of body.split(/\r?\n/).slice(0, 100_000)) {
    const at = line.replace(INDENT, '');
    const end = at.startsWith(START) ? at.slice(0, MAX_MARKER_LENGTH).indexOf('-->') : -1;
    const row = end < START.length ? undefined : rowOf(at.slice(START.length, end).trim());
    if (row !== undefined && !rows.has(row.id)) rows.set(row.id, row);
  }
  return rows;
}

function rowOf(text: string): DashboardRow | undefined {
  const json = readStrictJson(text);
  if (!json.ok || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) return undefined;
  const { id, findings, left, targets, playbook } = json.value as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id)) return undefined;
  if (typeof findings !== 'object' || findings === null || Array.isArray(findings)) return undefined;
  const seen = Object.entries(findings).filter((entry): entry is [string, string] => isFinding(entry));
  const read = Array.isArray(targets) ? targets.map(targetOf) : undefined;
  const whole = read?.every((target) => target !== undefined) === true ? read : undefined;
  return {
    id,
    findings: Object.fromEntries(seen),
    ...(typeof left === 'number' && Number.isSafeInteger(left) && left > 0 && { left }),
    ...(whole !== undefined && { targets: whole }),
    ...(typeof playbook === 'string' && { playbook }),
  };
}

function isFinding([id, seen]: readonly [string, unknown]): boolean {
  return /^[0-9a-f]{16}$/.test(id) && typeof seen === 'string' && TIME.test(seen) && !Number.isNaN(Date.parse(seen));
}

function targetOf(value: unknown): RowTarget | undefined {
  const { rule, path, job } = (value ?? {}) as { readonly rule?: unknown; readonly path?: unknown; readonly job?: unknown };
  if (typeof rule !== 'string' || typeof path !== 'string') return undefined;
  return { rule, path, ...(typeof job === 'string' && { job }) };
}
