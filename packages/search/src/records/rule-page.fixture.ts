import { readFileSync } from 'node:fs';
import { known, loadBaseline, type Revisions, type WorkFiles } from '@sar/baseline';
import { parse } from 'yaml';
import { memoryFiles, sensorInput } from '../sensor-input.fixture.js';
import type { Sensor } from '../sensor.js';

/** What a section of a page shows: files and databases by path, and what git and SQLite say. */
interface Shown {
  readonly files: Readonly<Record<string, string>>;
  readonly databases: Readonly<Record<string, string>>;
  readonly changes?: Readonly<Record<string, string>>;
  readonly integrity?: readonly string[];
}

/** The page of a rule: its headings, and the rules that fire on what it shows. */
export function rulePage(sensor: Sensor, rule: string) {
  const text = readFileSync(new URL(`../../../../docs/rules/${sensor.id}/${rule}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const example = shownIn(section('Example'));
  const remedy = shownIn(section('Remedy'));
  return {
    text,
    headings: text
      .replace(/^```.*?^```/gms, '')
      .split('\n')
      .filter((line) => /^##? /.test(line)),
    example: () => rulesOn(sensor, example),
    remedy: () =>
      rulesOn(sensor, {
        ...example,
        ...remedy,
        files: { ...example.files, ...remedy.files },
        databases: { ...example.databases, ...remedy.databases },
      }),
    configured: () => baselineOf(/```yaml\n(.*?)```/s.exec(section('Configuration'))?.[1] ?? ''),
  };
}

/** The headings of every page. */
export function pageHeadings(rule: string): readonly string[] {
  return [`# ${rule}`, '## What it finds', '## Why it matters', '## Example', '## Remedy', '## Silent or unknown', '## Configuration'];
}

function baselineOf(text: string): ReturnType<typeof loadBaseline> {
  return loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}

/** Each fenced block is a file: its first line, a comment, names it. */
function shownIn(section: string): Shown {
  const files: Record<string, string> = {};
  const databases: Record<string, string> = {};
  let changes: Readonly<Record<string, string>> | undefined;
  let integrity: readonly string[] | undefined;
  for (const [, language = '', first = '', body = ''] of section.matchAll(/^```(\w+)\n(.*?)\n(.*?)^```/gms)) {
    const name = first.replace(/^(?:#|--|\/\/|<!--)\s+/, '').replace(/\s+-->$/, '');
    if (name === 'the newest commit of the sources') changes = parse(body) as Readonly<Record<string, string>>;
    else if (name === 'PRAGMA integrity_check') integrity = body.trim().split('\n');
    else if (language === 'sql') databases[name] = body;
    else files[name] = body;
  }
  return { files, databases, ...(changes !== undefined && { changes }), ...(integrity !== undefined && { integrity }) };
}

async function rulesOn(sensor: Sensor, { files, databases, changes, integrity }: Shown): Promise<readonly string[]> {
  const baseline = await baselineOf(files['.github/sar.yml'] ?? 'version: 1');
  const { '.github/sar.yml': _baseline, ...others } = files;
  const memory = memoryFiles({ files: others, databases });
  const input = sensorInput(
    { files: others, databases },
    {
      baseline,
      now: '2026-11-22T12:00:00Z',
      files: integrity === undefined ? memory : withIntegrity(memory, integrity),
      ...(changes !== undefined && { revisions: revisionsOf(changes) }),
    },
  );
  const reading = await sensor.read(input);
  return reading.outcome === 'signals'
    ? reading.signals.filter(({ pedantic }) => pedantic !== true).map(({ rule }) => rule)
    : reading.outcome === 'clear'
      ? []
      : [reading.detail];
}

function withIntegrity(files: WorkFiles, lines: readonly string[]): WorkFiles {
  return {
    ...files,
    query: (path, queries, options) =>
      queries[0]?.sql.startsWith('PRAGMA integrity_check') === true
        ? Promise.resolve(known([{ rows: lines.map((line) => ({ integrity_check: line })), cut: false }]))
        : files.query(path, queries, options),
  };
}

function revisionsOf(changes: Readonly<Record<string, string>>): Revisions {
  return {
    head: undefined,
    lastChange: (paths) => {
      const [path] = paths;
      const at = path === undefined ? undefined : changes[path];
      return known(at === undefined ? undefined : { commit: path ?? '', at });
    },
    lastChanges: () => known(new Map()),
    changedLines: () => undefined,
    changedSince: () => known([]),
  };
}
