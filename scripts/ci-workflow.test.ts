import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url));
const read = (file: string) =>
  parse(readFileSync(folder + file, 'utf8')) as { readonly jobs: Readonly<Record<string, Job>>; readonly permissions?: unknown };

describe('ci.yml', () => {
  const { jobs } = read('ci.yml');

  it('ends with a job that needs every other one and runs also when they fail', () => {
    const others = Object.keys(jobs).filter((name) => name !== 'all-checks');
    expect(jobs['all-checks']?.needs?.toSorted()).toEqual(others.toSorted());
    expect(jobs['all-checks']?.if).toBe('always()');
  });
});

describe.each(readdirSync(folder).filter((name) => name.endsWith('.yml')))('%s', (file) => {
  const { jobs, permissions } = read(file);
  const steps = Object.entries(jobs).flatMap(([job, { steps = [] }]) => steps.map((step) => ({ job, step })));

  it('grants nothing to the whole workflow, and a job no more than it says', () => {
    expect(permissions).toEqual({});
    expect(Object.keys(jobs).filter((name) => jobs[name]?.permissions === undefined)).toEqual([]);
  });

  it('limits the time of each job with steps', () => {
    const unlimited = Object.entries(jobs).filter(([, job]) => job.steps !== undefined && job['timeout-minutes'] === undefined);
    expect(unlimited.map(([name]) => name)).toEqual([]);
  });

  it('pins what it uses to a commit, and says its version', () => {
    const used = readFileSync(folder + file, 'utf8')
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line));
    const pinned = /uses: (?:\.\/[\w./-]+|\$\/[\w./-]+|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
    expect(used.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('never leaves the token in the checkout, and puts no expression into a script', () => {
    const keeping = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false);
    const injected = steps.filter(({ step }) => step.run?.includes('${{'));
    expect([...keeping, ...injected]).toEqual([]);
  });
});
