import { readdirSync } from 'node:fs';
import type { Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { CACHE_WIRING_RULES } from './cache-rules.js';
import { judgeFixture, readFixtures, WORKFLOW, type FixtureRepository } from './fixture-repository.fixture.js';

interface Expected {
  readonly rule: string;
  /** Without it the signal names no job: it stands in a file that several jobs call. */
  readonly job?: string;
  readonly line: number;
  readonly path?: string;
  readonly ecosystem?: string;
  readonly pedantic?: boolean;
  /** A part of the message. */
  readonly message?: string;
}

interface Case extends FixtureRepository {
  readonly name: string;
  /** Every signal that is expected, in the order of path and line; none: it must stay silent. */
  readonly expect: readonly Expected[];
  /** What is decided about jobs, where a case names it. */
  readonly verdicts?: Readonly<Record<string, string>>;
}

const folder = new URL('fixtures/rules/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => ({ rule: name.replace('.yml', ''), ...readFixtures<Case>(new URL(name, folder)) }));

describe.each(fixtures)('$rule', ({ rule, files, cases }) => {
  it.each(cases)('$name', (example) => {
    const { signals, jobs } = judgeFixture(example, files);
    const found = signals.map(seen).toSorted(inOrder);
    expect(found).toEqual(example.expect.map(wanted).toSorted(inOrder));
    for (const { rule: id, line, message } of example.expect) {
      if (message !== undefined) expect(signals.find((one) => one.rule === id && one.artefact.line === line)?.message).toContain(message);
    }
    if (example.verdicts !== undefined) {
      expect(
        Object.fromEntries(jobs.filter(({ job }) => Object.hasOwn(example.verdicts ?? {}, job)).map(({ job, verdict }) => [job, verdict])),
      ).toEqual(example.verdicts);
    }
  });

  it('has at least four cases that fire and six that do not', () => {
    const firing = cases.filter(({ expect: expected }) => expected.some((one) => one.rule === rule));
    expect(firing.length).toBeGreaterThanOrEqual(4);
    expect(cases.length - firing.length).toBeGreaterThanOrEqual(6);
  });

  it('gives every signal of one repository an identity of its own', () => {
    for (const example of cases) {
      const ids = judgeFixture(example, files).signals.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is silent when the rule is off', () => {
    for (const example of cases) {
      const off = { ...example, settings: { ...example.settings, rules: { [rule]: 'off' } } } as FixtureRepository;
      expect(judgeFixture(off, files).signals.filter((signal) => signal.rule === rule)).toEqual([]);
    }
  });
});

it('has a fixture for every rule', () => {
  expect(fixtures.map(({ rule }) => rule).toSorted()).toEqual(CACHE_WIRING_RULES.map(({ id }) => id).toSorted());
});

function seen({ rule, artefact, ecosystem, pedantic }: Signal) {
  return { rule, job: artefact.job, line: artefact.line ?? 0, path: artefact.path, ecosystem, pedantic: pedantic === true };
}

function wanted({ rule, job, line, path = WORKFLOW, ecosystem, pedantic = false }: Expected) {
  return { rule, job, line, path, ecosystem, pedantic };
}

function inOrder(
  a: { rule: string; line: number; path: string; job?: string | undefined },
  b: { rule: string; line: number; path: string; job?: string | undefined },
): number {
  const key = ({ path, line, rule, job = '' }: typeof a) => `${path} ${String(line).padStart(5, '0')} ${rule} ${job}`;
  return key(a) < key(b) ? -1 : 1;
}
