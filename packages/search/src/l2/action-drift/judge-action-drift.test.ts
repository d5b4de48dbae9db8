import { readFileSync, readdirSync } from 'node:fs';
import { UserError, type Reading, type Signal } from '@sar/baseline';
import { readAction, readWorkflow, type Action, type Workflow } from '@sar/workflows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { ACTION_DRIFT_RULES } from './action-drift-rules.js';
import { judgeActionDrift } from './judge-action-drift.js';
import type { ActionDriftOptions } from './verdict.js';

interface Expected {
  readonly rule: string;
  readonly impact: string;
  readonly actual: string;
  readonly path?: string;
  readonly line?: number;
  readonly message?: string;
  readonly expected?: string;
  readonly help?: string;
  /** The reference after the fix; without it no fix is expected. */
  readonly fixed?: string;
  readonly evidence?: number;
  /** Edits of the fix. */
  readonly edits?: number;
  readonly pedantic?: boolean;
}

interface Case {
  readonly name: string;
  readonly 'as-of': string;
  readonly options?: ActionDriftOptions;
  readonly uses?: readonly string[];
  readonly 'runs-on'?: unknown;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly expect: readonly Expected[];
}

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => {
  // Dates stay texts, as the sensor takes them.
  const cases = parse(readFileSync(new URL(name, folder), 'utf8'), { schema: 'core' }) as readonly Case[];
  return { rule: name.replace('.yml', ''), cases };
});

describe.each(fixtures)('$rule', ({ rule, cases }) => {
  it.each(cases)('$name', (example) => {
    const documents = documentsOf(example);
    const signals = signalsOf(judgeActionDrift(documents, { asOf: example['as-of'], options: example.options ?? {} }));
    expect(signals.map(({ rule: id, actual, impact }) => ({ rule: id, actual, impact }))).toEqual(
      example.expect.map(({ rule: id, actual, impact }) => ({ rule: id, actual, impact })),
    );
    example.expect.forEach((expected, at) => compare(signals[at], expected, documents));
  });

  it('has cases that fire and cases that do not', () => {
    expect(cases.some(({ expect: expected }) => expected.some((one) => one.rule === rule))).toBe(true);
    expect(cases.some(({ expect: expected }) => expected.every((one) => one.rule !== rule))).toBe(true);
  });
});

it('has a fixture for every rule', () => {
  expect(fixtures.map(({ rule }) => rule).toSorted()).toEqual(ACTION_DRIFT_RULES.map(({ id }) => id).toSorted());
});

describe('scope', () => {
  it('counts each action once, and says why one could not be judged', () => {
    const documents = documentsOf({
      name: '',
      'as-of': '',
      uses: [
        'actions/checkout@v7',
        'actions/checkout@v6',
        'acme/tool@v1',
        'acme/tool@v2',
        'actions/cache@0123456789012345678901234567890123456789',
        './local',
      ],
      expect: [],
    });
    const { scope } = known(judgeActionDrift(documents, { asOf: '2026-07-01' }));
    expect(scope).toEqual({
      unit: 'actions',
      judged: 1,
      unjudged: [
        { path: '.github/workflows/ci.yml', line: 8, job: 'job', reason: 'acme/tool: not in the table of known versions', hides: [] },
        {
          path: '.github/workflows/ci.yml',
          line: 10,
          job: 'job',
          reason: 'actions/cache: pinned to a commit without a version in a comment',
          hides: [],
        },
      ],
    });
  });

  it('is clear when nothing was found', () => {
    expect(judgeActionDrift([], { asOf: '2026-11-22' })).toEqual({
      sensor: 'action-drift',
      layer: 'L2',
      outcome: 'clear',
      scope: { unit: 'actions', judged: 0, unjudged: [] },
    });
  });
});

it('judges only the files that it is asked for, by what all of them say', () => {
  const pin = (comment: string) => step(`acme/tool@1111111111111111111111111111111111111111 # ${comment}`);
  const documents = documentsOf({
    name: '',
    'as-of': '',
    files: { '.github/workflows/a.yml': pin('v1.0.0'), '.github/workflows/b.yml': pin('v2.0.0') },
    expect: [],
  });
  const asked = (path: string) => signalsOf(judgeActionDrift(documents, { asOf: '2026-11-22', onlyPaths: new Set([path]) })).length;
  expect(asked('.github/workflows/a.yml')).toBe(1);
  expect(asked('.github/workflows/b.yml')).toBe(0);
});

describe('a signal of several files', () => {
  const FILES = {
    'a.yml': ['actions/checkout@v5', 'acme/x@v1'],
    'b.yml': ['acme/x@v1', 'actions/checkout@v5'],
    'c.yml': ['actions/checkout@v5'],
  };
  const read = (files: Readonly<Record<string, readonly string[]>>, onlyPaths?: ReadonlySet<string>) => {
    const texts = Object.entries(files).map(([name, uses]) => [`.github/workflows/${name}`, step(...uses)]);
    const documents = documentsOf({ name: '', 'as-of': '', files: Object.fromEntries(texts), expect: [] });
    return signalsOf(judgeActionDrift(documents, { asOf: '2026-11-22', ...(onlyPaths !== undefined && { onlyPaths }) }));
  };
  const at = (signals: readonly Signal[]) => signals.map(({ artefact: { path, line } }) => `${path}:${line}`);

  it('stands at the first place by path, whatever the order of the documents, and lists the others', () => {
    const [signal, ...more] = read(Object.fromEntries(Object.entries(FILES).toReversed()));
    expect(more).toEqual([]);
    expect(signal && at([signal])).toEqual(['.github/workflows/a.yml:6']);
    expect(signal?.evidence).toEqual([
      { path: '.github/workflows/b.yml', line: 7, text: 'actions/checkout@v5' },
      { path: '.github/workflows/c.yml', line: 6, text: 'actions/checkout@v5' },
    ]);
  });

  it('stands in the first asked file, and tells of the rest all the same', () => {
    const [signal, ...more] = read(FILES, new Set(['.github/workflows/b.yml', '.github/workflows/c.yml']));
    expect(more).toEqual([]);
    expect(signal && at([signal])).toEqual(['.github/workflows/b.yml:7']);
    expect(signal?.message).toMatch(/ In 3 files\.$/);
    expect(signal?.evidence.map(({ path }) => path)).toEqual(['.github/workflows/a.yml', '.github/workflows/c.yml']);
    expect(read(FILES, new Set(['.github/workflows/d.yml']))).toEqual([]);
  });

  it('keeps its identity when files come, go and are asked for', () => {
    const ids = [read(FILES), read(FILES, new Set(['.github/workflows/c.yml'])), read({ 'other.yml': ['Actions/Checkout@v5'] })];
    expect(new Set(ids.map((signals) => signals.map(({ id }) => id).join())).size).toBe(1);
  });

  it('lists a bounded number of places, and counts all', () => {
    const [signal] = read(
      Object.fromEntries(Array.from({ length: 226 }, (_, index) => [`${index}.yml`, ['actions/checkout@v5', 'actions/checkout@v5']])),
    );
    expect(signal?.evidence).toHaveLength(20);
    expect(signal?.message).toMatch(/ In 226 files \(452 places\)\.$/);
  });

  // Triage suppresses a signal by the path and line where it stands: a comment at one of its further places covers nothing.
  it('stands on the line that a comment at its first place covers, and on no other line that has a comment', () => {
    const ignored = 'actions/checkout@v5 # sar-ignore[outdated-major] until=2027-01-31 waits for the runners';
    const place = (a: string, b: string) => at(read({ 'a.yml': [a], 'b.yml': [b] }));
    expect(place(ignored, 'actions/checkout@v5')).toEqual(['.github/workflows/a.yml:6']);
    expect(place('actions/checkout@v5', ignored)).toEqual(['.github/workflows/a.yml:6']);
  });
});

it('keeps the identity of a signal when lines are added above it', () => {
  const ids = (text: string) =>
    signalsOf(
      judgeActionDrift(documentsOf({ name: '', 'as-of': '', files: { '.github/workflows/ci.yml': text }, expect: [] }), {
        asOf: '2026-11-22',
      }),
    ).map(({ id }) => id);
  const text = step('actions/cache@v2');
  expect(ids(`# a comment\n\n${text}`)).toEqual(ids(text));
});

it('gives every signal of one reading an identity of its own', () => {
  for (const { cases } of fixtures) {
    for (const example of cases) {
      const ids = signalsOf(judgeActionDrift(documentsOf(example), { asOf: example['as-of'] })).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }
});

it.each(['2026-13-01', '2026-02-30', '22.11.2026', '', 'now'])('refuses %j as a date', (asOf) => {
  expect(() => judgeActionDrift([], { asOf })).toThrow(UserError);
});

it('never throws, and says the same twice', () => {
  const action = fc.constantFrom(
    'actions/checkout',
    'actions/cache',
    'acme/tool',
    'aquasecurity/trivy-action',
    'ACTIONS/CACHE/restore',
    '__proto__/constructor',
  );
  const ref = fc.oneof(
    fc.string(),
    fc.constantFrom('v1', 'v4.0.2', '0.28.0', 'main', 'v999999.999999.999999', '1111111111111111111111111111111111111111'),
  );
  const uses = fc.oneof(
    fc.string(),
    fc.tuple(action, ref, fc.string()).map(([name, at, comment]) => `${name}@${at} # ${comment}`),
  );
  const label = fc.oneof(
    fc.string(),
    fc.constantFrom('ubuntu-20.04', '${{ matrix.os }}', '${{ matrix.os }}-${{ matrix.os }}', '${{ matrix.__proto__ }}'),
  );
  const day = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(uses, { maxLength: 6 }), label, fc.array(label, { maxLength: 4 }), day, (all, runsOn, values, asOf) => {
      const text = stringify({
        on: 'push',
        jobs: { job: { 'runs-on': runsOn, strategy: { matrix: { os: values } }, steps: all.map((one) => ({ uses: one })) } },
      });
      const workflow = readWorkflow('.github/workflows/ci.yml', text);
      const documents = workflow.kind === 'invalid' ? [] : [workflow];
      expect(judgeActionDrift(documents, { asOf })).toEqual(judgeActionDrift(documents, { asOf }));
    }),
  );
});

function compare(signal: Signal | undefined, expected: Expected, documents: readonly (Workflow | Action)[]): void {
  if (signal === undefined) throw new Error('no such signal');
  if (expected.path !== undefined) expect(signal.artefact.path).toBe(expected.path);
  if (expected.line !== undefined) expect(signal.artefact.line).toBe(expected.line);
  if (expected.message !== undefined) expect(signal.message).toContain(expected.message);
  if (expected.expected !== undefined) expect(signal.expected).toBe(expected.expected);
  if (expected.help !== undefined) expect(signal.help).toContain(expected.help);
  if (expected.evidence !== undefined) expect(signal.evidence).toHaveLength(expected.evidence);
  if (expected.edits !== undefined) expect(signal.fix?.edits).toHaveLength(expected.edits);
  expect(signal.pedantic === true).toBe(expected.pedantic === true);
  expect(fixedReference(signal, documents)).toBe(expected.fixed);
}

/** The reference at the signal's place after its fix; undefined without one. */
function fixedReference({ fix, artefact }: Signal, documents: readonly (Workflow | Action)[]): string | undefined {
  if (fix === undefined) return undefined;
  const text = documents.find(({ path }) => path === artefact.path)?.text ?? '';
  const fixed = fix.edits.reduceRight((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
  const line = fixed.split('\n')[(artefact.line ?? 1) - 1] ?? '';
  return /uses:\s*"?([^\s"#]+)/.exec(line)?.[1];
}

function documentsOf({ uses, files, 'runs-on': runsOn }: Case): readonly (Workflow | Action)[] {
  const job = { job: { 'runs-on': runsOn ?? 'ubuntu-latest', steps: [] } };
  const all = files ?? { '.github/workflows/ci.yml': uses === undefined ? { on: 'push', jobs: job } : step(...uses) };
  return Object.entries(all).map(([path, content]) => {
    const text = typeof content === 'string' ? content : stringify(content);
    const read = path.endsWith('action.yml') ? readAction(path, text) : readWorkflow(path, text);
    if (read.kind === 'invalid') throw new Error(`${path}: ${read.message}`);
    return read;
  });
}

/** A workflow of one job with a step for each reference; text behind a reference, such as a comment, stays as it is. */
function step(...uses: readonly string[]): string {
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}`;
}

function known(reading: Reading): Exclude<Reading, { outcome: 'unknown' }> {
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  return reading;
}

function signalsOf(reading: Reading): readonly Signal[] {
  const { outcome } = reading;
  return outcome === 'signals' ? reading.signals : [];
}
