import { readFileSync } from 'node:fs';
import { known, loadBaseline, type Change, type Revisions } from '@sar/baseline';
import { parse } from 'yaml';
import { sensorInput } from '../sensor-input.fixture.js';
import type { Sensor } from '../sensor.js';
import { mlflowSql } from './mlflow-sql.fixture.js';
import type { FixtureStore } from './whole-store.fixture.js';

/** The page of a rule: its headings, and the rules that fire on what it shows. */
export function shownPage(sensor: Sensor, rule: string) {
  const text = readFileSync(new URL(`../../../../docs/rules/${sensor.id}/${rule}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const example = shownIn(section('Example'));
  return {
    text,
    headings: text
      .replace(/^```.*?^```/gms, '')
      .split('\n')
      .filter((line) => line.startsWith('#')),
    example: () => rulesOn(sensor, example),
    remedy: () => rulesOn(sensor, new Map([...example, ...shownIn(section('Remedy'))])),
    configured: () => baselineOf(/```yaml\n(.*?)```/s.exec(section('Configuration'))?.[1] ?? ''),
  };
}

/** The headings of every page. */
export function headingsOf(rule: string): readonly string[] {
  return [`# ${rule}`, '## What it finds', '## Why it matters', '## Example', '## Remedy', '## Silent or unknown', '## Configuration'];
}

function baselineOf(text: string): ReturnType<typeof loadBaseline> {
  return loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}

/** The fenced blocks by what their first line, a comment, says they are. */
function shownIn(section: string): ReadonlyMap<string, string> {
  const blocks = [...section.matchAll(/^```\w+\n(?:#|\/\/) (.*?)\n(.*?)^```/gms)];
  return new Map(
    blocks.map(([, name = '', body = '']) => [
      name.replace(/, rows by value of .*$/, ''),
      /, rows by value of (.*)$/.exec(name) === null ? body : rowsOf(name, body),
    ]),
  );
}

/** A table of one column, from how many rows have each value. */
function rowsOf(name: string, body: string): string {
  const column = name.replace(/^.*, rows by value of /, '');
  const counts = Object.entries(parse(body) as Record<string, number>);
  return [column, ...counts.flatMap(([value, count]) => Array.from({ length: count }, () => value)), ''].join('\n');
}

async function rulesOn(sensor: Sensor, shown: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const store = shown.get('MLflow at mlflow.db');
  const dates = shown.get('dates of the newest commits');
  const files = Object.fromEntries([...shown].filter(([name]) => !name.includes(' ') && name !== '.github/sar.yml'));
  const reading = await sensor.read(
    sensorInput(
      { files, ...(store !== undefined && { databases: { 'mlflow.db': mlflowSql(parse(store) as FixtureStore) } }) },
      {
        baseline: await baselineOf(shown.get('.github/sar.yml') ?? 'version: 1'),
        ...(dates !== undefined && { revisions: datedBy(parse(dates) as Record<string, string>) }),
      },
    ),
  );
  if (reading.outcome === 'unknown') return [reading.detail];
  return reading.outcome === 'clear' ? [] : reading.signals.map(({ rule }) => rule);
}

/** Git with these dates of files. */
export function datedBy(dates: Readonly<Record<string, string>>): Revisions {
  const newest = (changes: readonly Change[]) => changes.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  const change = (path: string): Change | undefined =>
    newest(
      Object.entries(dates)
        .filter(([each]) => each === path || each.startsWith(`${path}/`))
        .map(([each, at]) => ({ commit: `c0ffee${each}`, at })),
    );
  return {
    head: 'c0ffee',
    lastChange: (paths) => known(newest(paths.flatMap((path) => change(path) ?? []))),
    lastChanges: (paths) =>
      known(
        new Map(
          paths.flatMap((path) => {
            const found = change(path);
            return found === undefined ? [] : [[path, found] as const];
          }),
        ),
      ),
    changedLines: () => undefined,
    changedSince: () => known([]),
  };
}
