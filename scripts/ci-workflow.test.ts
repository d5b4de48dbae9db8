import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import shipped from '../packages/baseline/src/watchdogs/shipped-watchdogs.json' with { type: 'json' };

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly uses?: string;
  readonly environment?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface WorkflowFile {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
  readonly permissions?: unknown;
}

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url));
const read = (file: string) => parse(readFileSync(folder + file, 'utf8')) as WorkflowFile;
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));

describe('ci.yml', () => {
  const { jobs } = read('ci.yml');

  it('ends with a job that needs every other one and runs also when they fail', () => {
    const others = Object.keys(jobs).filter((name) => name !== 'all-checks');
    const needs = jobs['all-checks']?.needs;
    expect([...(needs ?? [])].toSorted()).toEqual(others.toSorted());
    expect(jobs['all-checks']?.if).toBe('always()');
  });
});

describe.each(files)('%s', (file) => {
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

  it('says of each writing permission what it is for', () => {
    const writing = readFileSync(folder + file, 'utf8')
      .split('\n')
      .filter((line) => /^\s+[a-z-]+: write\b/.test(line));
    expect(writing.filter((line) => !/: write # \S/.test(line))).toEqual([]);
  });
});

describe('calls of the own watchdogs', () => {
  const calls = files.flatMap((file) =>
    Object.values(read(file).jobs).flatMap((job) => {
      const watchdog = shipped.find((each) => job.uses === `./.github/workflows/${each.file}`);
      return watchdog === undefined ? [] : [{ watchdog, job, file }];
    }),
  );

  it('are of the gate, the nightly and the weekly one, and of CI health', () => {
    expect(calls.map(({ watchdog, file }) => `${file}: ${watchdog.id}`).toSorted()).toEqual([
      'nightly.yml: ci-health',
      'nightly.yml: nightly',
      'nightly.yml: weekly',
      'preflight.yml: preflight',
    ]);
  });

  it.each(calls)('$watchdog.id is granted what it needs and no more, and given secrets that it has', ({ watchdog, job }) => {
    expect(job.permissions).toEqual(watchdog.permissions);
    expect(Object.keys(job.secrets ?? {}).filter((name) => !Object.hasOwn(watchdog.secrets, name))).toEqual([]);
  });
});

describe('release.yml', () => {
  const { on, jobs } = read('release.yml');
  const needsOf = (name: string) => [jobs[name]?.needs ?? []].flat();
  const scriptsOf = (name: string) => (jobs[name]?.steps ?? []).flatMap(({ run, uses }) => run ?? uses?.split('@')[0] ?? []);

  it('is started by hand alone', () => {
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
  });

  it('drafts, checks on three systems, and publishes once all of it is done and approved', () => {
    expect(Object.keys(jobs)).toEqual(['draft', 'checks', 'smoke', 'publish']);
    expect([needsOf('draft'), needsOf('checks'), needsOf('smoke'), needsOf('publish')]).toEqual([
      [],
      ['draft'],
      ['draft'],
      ['draft', 'checks', 'smoke'],
    ]);
    expect(jobs['publish']?.environment).toBe('release');
    expect(jobs['publish']?.if).toBeUndefined();
  });

  it('refuses a version before it drafts, and attests before it publishes', () => {
    const [draft, publish] = [scriptsOf('draft'), scriptsOf('publish')];
    expect(draft.indexOf('node scripts/release/check-version.mjs')).toBeGreaterThan(-1);
    expect(draft.indexOf('node scripts/release/draft.mjs release')).toBeGreaterThan(
      draft.indexOf('node scripts/release/check-version.mjs'),
    );
    expect(publish.slice(-2)).toEqual(['actions/attest', 'node scripts/release/publish.mjs release']);
  });

  it('writes in two jobs alone, and gives the token to one step of each', () => {
    const writing = Object.entries(jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
    expect(writing.map(([name]) => name)).toEqual(['draft', 'publish']);
    const given = Object.values(jobs).flatMap(({ steps = [] }) => steps.filter(({ env = {} }) => 'GH_TOKEN' in env).map(({ run }) => run));
    expect(given).toEqual(['node scripts/release/draft.mjs release', 'node scripts/release/publish.mjs release']);
  });

  it('restores no cache', () => {
    const steps = Object.values(jobs).flatMap(({ steps = [] }) => steps);
    expect(steps.filter(({ with: inputs = {} }) => 'cache' in inputs)).toEqual([]);
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/cache') || uses?.startsWith('$/actions/cache'))).toEqual([]);
    const nodes = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(nodes.every(({ with: inputs }) => inputs?.['package-manager-cache'] === false)).toBe(true);
  });
});
