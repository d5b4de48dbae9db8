import { BASE_PRESET, originOf, type Unjudged } from '@sar/baseline';
import type { Readiness, SensorInput } from '../sensor.js';
import { MAX_REPORT_BYTES, MAX_REPORTS, MAX_STREAMED_BYTES, type Reports, type ReportSource } from './report-source.js';
import { commandRefused } from './command-refused.js';
import { reportPaths } from './report-paths.js';
import { runForReport } from './run-for-report.js';

/** The part of a sensor's options that says where its reports come from. */
export interface ReportSettings {
  readonly reports?: readonly string[] | undefined;
  readonly command?: readonly string[] | undefined;
  /** The baseline's key of the globs, for messages; without it, `sensors.<sensor>.reports`. */
  readonly key?: string | undefined;
}

/**
 * The reports of a sensor: what the baseline's command prints, where it names one, else the files that its globs match, without the signals that SAR
 * wrote itself. A command that is not allowed is no reason to fall back on files, which may be old.
 *
 * @param what names the reports in messages: `coverage report`
 */
export async function findReports(input: SensorInput, sensor: string, settings: ReportSettings, what: string): Promise<Reports> {
  const key = keyOf(sensor, settings);
  if (settings.command !== undefined) return runForReport(input, key, settings.command);
  const globs = settings.reports ?? [];
  const { paths, cut } = reportPaths(input, globs, MAX_REPORTS);
  const unjudged: Unjudged[] = cut ? [{ path: '.', reason: `more than ${MAX_REPORTS} files match ${key}; the rest is not read` }] : [];
  const reports: ReportSource[] = [];
  for (const path of paths) {
    const facts = input.files.facts(path);
    if (facts.kind === 'file') reports.push(fileReport(input, path, facts.sizeBytes, facts.modifiedAt));
    else unjudged.push({ path, reason: facts.kind === 'unreadable' ? `it cannot be read: ${facts.reason}` : `it is ${facts.kind}` });
  }
  if (reports.length === 0 && unjudged.length === 0)
    return { found: false, reason: 'not-configured', detail: noReport(input, key, globs, what) };
  const looked = reports.map(({ name, sizeBytes, modifiedAt }) => ({
    what: name,
    detail: `${what}, ${sizeBytes} bytes, written ${modifiedAt ?? '?'}`,
  }));
  return { found: true, reports, unjudged, looked };
}

/** Whether `findReports` would find any, for `Sensor.ready`. */
export function reportsReady(input: SensorInput, sensor: string, settings: ReportSettings, what: string): Readiness {
  if (settings.command !== undefined)
    return input.commands === undefined
      ? { ready: false, ...commandRefused(keyOf(sensor, settings), settings.command) }
      : { ready: true, by: settings.command.join(' ') };
  const globs = settings.reports ?? [];
  const { paths } = reportPaths(input, globs, 1);
  const [first] = paths;
  return first === undefined
    ? { ready: false, reason: 'not-configured', detail: noReport(input, keyOf(sensor, settings), globs, what) }
    : { ready: true, by: first };
}

/** As `reportsReady`, for a sensor that nothing but reports can answer: where nothing is declared for it and none is here, it is empty. */
export function reportsOrEmpty(input: SensorInput, sensor: string, settings: ReportSettings, what: string): Readiness {
  const readiness = reportsReady(input, sensor, settings, what);
  const isDeclared = settings.command !== undefined || originOf(input.baseline, ['sensors', sensor, 'reports']).source !== BASE_PRESET;
  return readiness.ready || isDeclared ? readiness : { ...readiness, empty: true };
}

function keyOf(sensor: string, { key }: ReportSettings): string {
  return key ?? `sensors.${sensor}.reports`;
}

function noReport({ files }: SensorInput, key: string, globs: readonly string[], what: string): string {
  const named = `${globs.slice(0, 6).join(', ')}${globs.length > 6 ? ' …' : ''}`;
  const [store] = files.find(globs, 1).paths;
  if (store !== undefined)
    return `no ${what}: no file matches ${named} but the signal store ${store}, which is no report; let the tool that makes one write it into a file of its own before, and name that in ${key}`;
  const where = globs.length === 0 ? `${key} names no files` : `no file matches ${named}`;
  return `no ${what}: ${where}; run the tool that writes one before, or name its file in ${key}`;
}

function fileReport({ files }: SensorInput, path: string, sizeBytes: number, modifiedAt: string): ReportSource {
  const cut = path.lastIndexOf('/');
  return {
    name: path,
    folder: cut === -1 ? '' : path.slice(0, cut),
    sizeBytes,
    modifiedAt,
    text: () => {
      const content = files.read(path, MAX_REPORT_BYTES);
      if (content.kind === 'text') return { ok: true, text: content.text };
      if (content.kind === 'too-large')
        return {
          ok: false,
          why: `it has ${Math.round(content.sizeBytes / 1_048_576)} MB; ${MAX_REPORT_BYTES / 1_048_576} MB are the most that is read`,
        };
      return {
        ok: false,
        why:
          content.kind === 'unreadable'
            ? `it cannot be read: ${content.reason}`
            : content.kind === 'binary'
              ? notText(files, path)
              : `it is ${content.kind}`,
      };
    },
    *pieces() {
      const decoder = new TextDecoder();
      let left = MAX_STREAMED_BYTES;
      for (const piece of files.pieces(path)) {
        yield decoder.decode(piece, { stream: true });
        left -= piece.length;
        if (left <= 0) return;
      }
      yield decoder.decode();
    },
  };
}

/** Windows PowerShell writes what it redirects in UTF-16. */
function notText(files: SensorInput['files'], path: string): string {
  const start = files.slice(path, 0, 2);
  const [first, second] = start.known ? start.value : [];
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? 'it is written in UTF-16; let the tool write it in UTF-8' : 'it is no text';
}
