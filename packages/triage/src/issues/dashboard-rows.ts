import {
  hiddenMarker,
  LAYERS,
  readHiddenMarker,
  readRows,
  readTicks,
  rowMarker,
  SEVERITIES,
  severityOf,
  slaOf,
  withoutTicks,
  type Finding,
  type RowTarget,
  type Subject,
  type KeptRow,
} from '@sar/baseline';
import type { KnownFinding } from '../clock/coverage.js';
import { textOf } from './issue-body.js';
import { markerLength } from './marker-length.js';
import type { UnseenFinding } from './unseen-findings.js';

const NAME = 'sar:about';
const ROW_START = '<!-- sar:row ';
/** Lines of one row, and their length, that are taken over from an earlier dashboard. */
const MOST_LINES = 8;
const MOST_LINE = 4000;
/** A rule of somebody else's report can have any length, and a marker cannot. */
const LONGEST_PLACE = 1500;

/** A row of an earlier dashboard. */
export interface EarlierRow extends KeptRow {
  /** Ids of its findings, with the time when each was seen first. */
  readonly findings: Readonly<Record<string, string>>;
  /** Whether it had more findings than fit. */
  readonly isCut: boolean;
  /** Where they are; it is not known which of them is where. */
  readonly places: readonly KnownFinding[];
  /** False where there are more places than those. */
  readonly hasAllPlaces: boolean;
  /** Number of its issue. */
  readonly issue: number | undefined;
  readonly isClosedByHand: boolean;
}

/** The hidden lines above the row of a subject: what acting on its boxes, and keeping it when nobody could look, take. */
export function rowMarkers(subject: Subject, issue: number | undefined, isClosedByHand: boolean): string {
  const { id, root, members, playbook } = subject;
  const { sensor, rule, layer, artefact } = root.signal;
  const row = rowMarker({
    id,
    findings: Object.fromEntries(members.map(({ signal, firstSeen }) => [signal.id, firstSeen])),
    targets: targetsOf(members),
    ...(playbook !== undefined && { playbook }),
  });
  const about = {
    severity: severityOf(subject),
    layer,
    due: slaOf(subject).dueAt,
    ...(issue !== undefined && { issue }),
    ...(isClosedByHand && { hand: true }),
  };
  return `${row}\n${aboutLine(row, about, id, { sensor, rule, path: artefact.path })}\n`;
}

/** The hidden lines above a finding that nobody could look at, while the rest of its earlier row could be: it is in one of the places. */
export function unseenMarkers(
  { severity, layer, dueAt }: EarlierRow,
  { id, firstSeen }: Pick<UnseenFinding, 'id' | 'firstSeen'>,
  places: readonly KnownFinding[],
): string {
  const row = rowMarker({ id, findings: { [id]: firstSeen }, targets: places.map(({ rule, path }) => ({ rule, path })) });
  const about = { severity, layer, due: dueAt };
  return `${row}\n${aboutLine(row, about, id, places[0])}\n`;
}

function aboutLine(row: string, about: Readonly<Record<string, unknown>>, id: string, at: Omit<KnownFinding, 'id'> | undefined): string {
  if (at === undefined) return hiddenMarker(NAME, about);
  const { sensor, rule, path } = at;
  // The first place is in the row's own marker, unless there were too many.
  const isNamed = readRows(row).get(id)?.targets !== undefined;
  const place = isNamed ? { sensor } : { sensor, rule, path };
  return hiddenMarker(NAME, markerLength(place) < LONGEST_PLACE ? { ...about, ...place } : about);
}

/** The hidden line above a finding that is waived or accepted: its clock runs on. */
export function clockMarker({ signal, firstSeen }: Finding): string {
  return `${rowMarker({ id: signal.id, findings: { [signal.id]: firstSeen } })}\n`;
}

/** The places of findings, each once. */
function targetsOf(members: readonly Finding[]): readonly RowTarget[] {
  const targets = members.map(({ signal: { rule, artefact } }): RowTarget => {
    return { rule, path: artefact.path, ...(artefact.job !== undefined && { job: artefact.job }) };
  });
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}

/** The rows of a dashboard that say what they are about, each with its lines. */
export function earlierRows(body: string): readonly EarlierRow[] {
  const text = textOf(body);
  const lines = text.split('\n');
  const rows = readRows(text);
  const found = new Map<string, EarlierRow>();
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith(ROW_START)) continue;
    const [id] = readRows(line).keys();
    const row = id === undefined ? undefined : rows.get(id);
    if (id === undefined || row === undefined || found.has(id)) continue;
    const marker = readHiddenMarker(NAME, lines[at + 1] ?? '');
    if (marker.kind !== 'object') continue;
    const { severity: level, layer: name, due, issue, hand, sensor, rule, path } = marker.value;
    const severity = SEVERITIES.find((known) => known === level);
    const layer = LAYERS.find((known) => known === name);
    if (severity === undefined || layer === undefined || typeof due !== 'string' || Number.isNaN(Date.parse(due))) continue;
    const block = blockAt(lines, at);
    found.set(id, {
      kind: 'kept',
      id,
      severity,
      layer,
      dueAt: due,
      block: withoutTicks(block, readTicks(block)),
      findings: row.findings,
      isCut: row.left !== undefined || Object.keys(row.findings).length === 0,
      places: placesOf(id, row.targets ?? [{ rule, path }], sensor),
      hasAllPlaces: row.targets !== undefined || Object.keys(row.findings).length < 2,
      issue: typeof issue === 'number' && Number.isSafeInteger(issue) ? issue : undefined,
      isClosedByHand: hand === true,
    });
  }
  return [...found.values()];
}

function placesOf(
  id: string,
  targets: readonly { readonly rule: unknown; readonly path: unknown }[],
  sensor: unknown,
): readonly KnownFinding[] {
  return targets.flatMap(({ rule, path }) =>
    typeof sensor === 'string' && typeof rule === 'string' && typeof path === 'string' ? [{ id, sensor, rule, path }] : [],
  );
}

/** The two hidden lines of a row and what stands below: its own line, and what is indented. */
function blockAt(lines: readonly string[], at: number): string {
  const block = lines.slice(at, at + 2);
  for (const line of lines.slice(at + 2, at + 2 + MOST_LINES)) {
    const belongs = block.length === 2 ? line.startsWith('- ') : line.startsWith('  ');
    if (!belongs || line.length > MOST_LINE) break;
    block.push(line);
  }
  return `${block.join('\n')}\n`;
}
