import { describe, expect, it } from 'vitest';
import { judgeFixture, readFixtures, type FixtureRepository } from './fixture-repository.fixture.js';

interface Case extends FixtureRepository {
  readonly name: string;
  /** Job → `missing`, or by ecosystem a part of the reason for which it is exempt. */
  readonly expect: Readonly<Record<string, 'missing' | Readonly<Record<string, string>>>>;
}

const { files, cases } = readFixtures<Case>(new URL('fixtures/exemptions.yml', import.meta.url));

describe('exemptions', () => {
  it.each(cases)('$name', (example) => {
    const { jobs, signals } = judgeFixture(example, files);
    expect(jobs.map(({ job }) => job).toSorted()).toEqual(Object.keys(example.expect).toSorted());
    for (const { job, verdict, ecosystems } of jobs) {
      const expected = example.expect[job];
      const missing = signals.filter(({ rule, artefact }) => rule === 'missing-cache' && artefact.job === job);
      if (expected === 'missing' || expected === undefined) {
        expect({ job, verdict, missing: missing.length }).toEqual({ job, verdict: 'missing', missing: 1 });
        continue;
      }
      expect({ job, verdict, missing }).toEqual({ job, verdict: 'exempt', missing: [] });
      expect(ecosystems.map(({ ecosystem }) => ecosystem)).toEqual(Object.keys(expected));
      for (const one of ecosystems) {
        expect(one.reason).toContain(expected[one.ecosystem]);
        expect(one.installs.length).toBeGreaterThan(0);
      }
    }
  });
});
