import type { Looked, Reading, Signal, Unjudged } from '@sar/baseline';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import { findReports } from '../../reports/find-reports.js';
import { MAX_REPORT_BYTES } from '../../reports/report-source.js';
import type { SensorInput } from '../../sensor.js';
import { baselineFilters } from './baseline-filters.js';
import { readDetectSecrets, type DetectSecretsDocument } from './detect-secrets-document.js';
import { judgeEntries } from './judge-entries.js';
import { reportHits } from './report-hits.js';
import { searchFiles, type Searched } from './search-files.js';
import type { SecretHit } from './secret-hit.js';
import { entrySignals, newSecrets } from './secrets-signals.js';

const SENSOR = { sensor: 'secrets-baseline', layer: 'L1' } as const;

/** See `secretsBaseline`. */
export async function readSecretsBaseline(input: SensorInput): Promise<Reading> {
  const { baseline, onlyPaths } = input;
  const settings = baseline.sensors['secrets-baseline'];
  const document = readBaseline(input, settings.baseline);
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  const signals: Signal[] = [];
  const known = new Map<string, Set<string>>();
  if (document?.ok === true) {
    looked.push({ what: settings.baseline, detail: `${document.entries.length} entries of detect-secrets ${document.version}` });
    if (document.left > 0) unjudged.push({ path: settings.baseline, reason: `${document.left} entries have no digest or are too many` });
    for (const { path, digest } of document.entries) known.set(path, (known.get(path) ?? new Set()).add(digest));
    const inScope = document.entries.filter(({ path }) => onlyPaths === undefined || onlyPaths.has(path));
    const entries = await judgeEntries(input, inScope);
    unjudged.push(...entries.unjudged);
    const isWhole = onlyPaths === undefined || onlyPaths.has(settings.baseline);
    signals.push(...entrySignals(entries.judged, settings.baseline).filter(({ rule }) => isWhole || rule === 'confirmed-secret'));
  } else if (document === undefined) looked.push({ what: settings.baseline, detail: 'not there' });
  else unjudged.push({ path: settings.baseline, reason: document.why });

  const reported = await fromReports(input, document, known);
  const filters = baselineFilters(document?.ok === true ? document.excluded : undefined);
  for (const expression of filters.unread)
    unjudged.push({
      path: settings.baseline,
      reason: `its filter ${JSON.stringify(expression)} is no expression of RE2; the search does without it`,
    });
  const searched = settings.scan ? await searchFiles(input, settings, { known, filters }) : { files: 0, others: 0, hits: [], unjudged: [] };
  if (settings.scan) looked.push({ what: 'tracked text files', detail: searchedText(searched) });
  const isKnown = document?.ok === true || reported.judged > 0 || settings.scan;
  const open = [...unjudged, ...reported.unjudged, ...searched.unjudged];
  if (!isKnown) {
    const why = open[0] === undefined ? `${settings.baseline} is not there` : `${open[0].path}: ${open[0].reason}`;
    const detail = `${why}; run: detect-secrets scan > ${settings.baseline}, or set sensors.secrets-baseline.scan: true`;
    return unknownReading({ ...SENSOR, looked }, open[0] === undefined ? 'not-configured' : 'unsupported', detail);
  }
  const hits = merged(searched.hits, reported.hits).filter(({ path }) => onlyPaths === undefined || onlyPaths.has(path));
  signals.push(...newSecrets(hits, settings.baseline));
  const judged = settings.scan ? searched.files : known.size;
  return readingOf({ ...SENSOR, unit: 'files', judged, signals, unjudged: open, looked: [...looked, ...reported.looked] });
}

/** The baseline; undefined when there is none. */
function readBaseline({ files }: SensorInput, path: string): DetectSecretsDocument | undefined {
  const content = files.read(path, MAX_REPORT_BYTES);
  if (content.kind === 'absent') return undefined;
  if (content.kind !== 'text')
    return {
      ok: false,
      why:
        content.kind === 'unreadable'
          ? `it cannot be read: ${content.reason}`
          : content.kind === 'too-large'
            ? `it has ${content.sizeBytes} bytes; ${MAX_REPORT_BYTES} are the most that is read`
            : content.kind === 'binary'
              ? 'it is no UTF-8 text'
              : 'it is outside of the repository',
    };
  try {
    return readDetectSecrets(JSON.parse(content.text.replace(/^\uFEFF/, '')));
  } catch {
    // The parser's message would quote the text.
    return { ok: false, why: 'it is no JSON' };
  }
}

function searchedText({ files, others }: Searched): string {
  return `${files} searched with the rules of secretlint${others === 0 ? '' : `; ${others} more are no UTF-8 text and are not searched`}`;
}

async function fromReports(
  input: SensorInput,
  document: DetectSecretsDocument | undefined,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReturnType<typeof reportHits>> {
  const none = { judged: 0, hits: [], looked: [] };
  const settings = input.baseline.sensors['secrets-baseline'];
  if (settings.reports.length === 0 && settings.command === undefined) return { ...none, unjudged: [] };
  const found = await findReports(input, SENSOR.sensor, settings, 'report of detect-secrets scan');
  if (!found.found) return { ...none, unjudged: [{ path: '.', reason: found.detail }] };
  if (document?.ok !== true) {
    const reason = `there is no baseline to compare the report with; run: detect-secrets scan > ${settings.baseline}`;
    return { ...none, looked: found.looked, unjudged: [...found.unjudged, { path: settings.baseline, reason }] };
  }
  const read = reportHits(found.reports, input.tree, known);
  return { ...read, unjudged: [...found.unjudged, ...read.unjudged], looked: [...found.looked, ...read.looked] };
}

/** A line that both tools point to is one hit: that of the search, which knows its kind better, with what detect-secrets verified. */
function merged(searched: readonly SecretHit[], reported: readonly SecretHit[]): readonly SecretHit[] {
  const place = ({ path, line }: SecretHit) => `${path}\0${line ?? ''}`;
  const verified = new Set(reported.filter(({ isVerified }) => isVerified).map(place));
  const places = new Set(searched.map(place));
  return [
    ...searched.map((hit) => (verified.has(place(hit)) ? { ...hit, isVerified: true, isDoubtful: false } : hit)),
    ...reported.filter((hit) => !places.has(place(hit))),
  ];
}
