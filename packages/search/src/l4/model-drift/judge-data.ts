import type { Looked, Signal, Unjudged, UnknownReason } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { readColumns, type TableColumns } from '../../tables/read-columns.js';
import { compareColumn, type ReferenceColumn } from './compare-column.js';
import { dataSignals } from './data-signals.js';
import { NOTHING, type DataSettings, type DriftPart } from './drift-part.js';
import { readDataProfile } from './read-data-profile.js';

/** Most files that a glob of current data may match. */
const MAX_FILES = 10_000;
const FETCH = 'fetch the data before the sensor runs, or correct its path in sensors.model-drift.data';

/** Compares the declared data with its reference. */
export async function judgeData(input: SensorInput): Promise<DriftPart> {
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  let judged = 0;
  let failed: UnknownReason | undefined;
  for (const data of input.baseline.sensors['model-drift'].data) {
    await input.pace.step();
    const { paths, cut } = input.files.find([data.current], MAX_FILES);
    const path = paths.at(-1);
    if (input.onlyPaths !== undefined && !input.onlyPaths.has(data.reference) && (path === undefined || !input.onlyPaths.has(path)))
      continue;
    const part =
      path === undefined || cut
        ? stopped(
            data,
            '.',
            cut
              ? `more than ${MAX_FILES} files match ${data.current}: name them more exactly`
              : `no file matches ${data.current}: ${FETCH}`,
            cut ? 'unsupported' : 'not-configured',
          )
        : await judgeOne(input, data, path);
    judged += part.judged;
    signals.push(...part.signals);
    unjudged.push(...part.unjudged);
    looked.push(...part.looked);
    failed ??= part.failed;
  }
  return { judged, signals, unjudged, looked, ...(failed !== undefined && { failed }) };
}

async function judgeOne(input: SensorInput, data: DataSettings, path: string): Promise<DriftPart> {
  const settings = input.baseline.sensors['model-drift'];
  const names = Object.keys(data.columns);
  const request = { names, maxRows: settings['max-rows'], delimiter: data.delimiter };
  const current = await readColumns(input.files, input.pace, { ...request, path });
  if (!current.ok) return stopped(data, path, current.why);
  if (input.files.facts(data.reference).kind === 'absent')
    return stopped(data, data.reference, `the reference is not there: ${FETCH}`, 'not-configured');
  const reference = await referenceOf(input, data, request);
  if (!reference.ok) return stopped(data, data.reference, reference.why);
  const unjudged: Unjudged[] = [];
  const gone: string[] = [];
  const drifted: { readonly name: string; readonly words: string }[] = [];
  let judged = 0;
  for (const [name, column] of Object.entries(data.columns)) {
    await input.pace.step();
    const then = reference.columns.get(name);
    const now = current.table.columns.get(name);
    if (then === undefined) {
      unjudged.push({ path: data.reference, reason: `${data.name}: the reference has no column ${name}` });
      continue;
    }
    if (now === undefined || (now.length > 0 && now.every((value) => value === undefined) && hasValues(then))) {
      judged += 1;
      gone.push(now === undefined ? name : `${name} (empty)`);
      continue;
    }
    const answer = compareColumn(then, now, column, settings);
    if (!answer.ok) {
      unjudged.push({ path, reason: `${data.name}, column ${name}: ${answer.why}` });
      continue;
    }
    judged += 1;
    if (answer.comparison.drifted) drifted.push({ name, words: `${answer.comparison.words}${missingWords(then, now)}` });
  }
  const looked = [
    { what: path, detail: sizeWords(current.table) },
    { what: data.reference, detail: reference.words },
  ];
  return { judged, signals: dataSignals(data, path, drifted, gone, judged), unjudged, looked };
}

type ReferenceAnswer =
  | { readonly ok: true; readonly columns: ReadonlyMap<string, ReferenceColumn>; readonly words: string }
  | { readonly ok: false; readonly why: string };

async function referenceOf(
  { files, pace }: SensorInput,
  { reference: path }: DataSettings,
  request: { readonly names: readonly string[]; readonly maxRows: number; readonly delimiter: string | undefined },
): Promise<ReferenceAnswer> {
  if (path.toLowerCase().endsWith('.json')) {
    const profile = readDataProfile(files, path);
    if (!profile.ok) return profile;
    return {
      ok: true,
      columns: new Map([...profile.columns].map(([name, column]) => [name, { profile: column }])),
      words: `a profile of ${profile.columns.size} columns`,
    };
  }
  const read = await readColumns(files, pace, { ...request, path });
  if (!read.ok) return read;
  return { ok: true, columns: new Map([...read.table.columns].map(([name, values]) => [name, { values }])), words: sizeWords(read.table) };
}

function stopped({ name }: DataSettings, path: string, why: string, failed: UnknownReason = 'failed'): DriftPart {
  return { ...NOTHING, unjudged: [{ path, reason: `${name}: ${why}${path === '.' ? '' : ` (${path})`}` }], failed };
}

function missingWords(then: ReferenceColumn, now: readonly unknown[]): string {
  const before = 'values' in then ? share(then.values) : undefined;
  const after = share(now);
  if (after === 0 && (before ?? 0) === 0) return '';
  return `; missing ${before === undefined ? '' : `${percent(before)} before, `}${percent(after)} now`;
}

/** A column that the reference does not fill either is not missing now. */
function hasValues(then: ReferenceColumn): boolean {
  return 'values' in then ? then.values.some((value) => value !== undefined) : [...then.profile.counts.values()].some((count) => count > 0);
}

function share(values: readonly unknown[]): number {
  return values.length === 0 ? 0 : values.filter((value) => value === undefined).length / values.length;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function sizeWords({ rows, stride }: TableColumns): string {
  return stride === 1 ? `${rows} rows` : `${rows} rows, of which one in ${stride} is compared`;
}
