import { readFileSync } from 'node:fs';
import { recommendedBaseline, type CacheSettings } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { parse } from 'yaml';
import { judgeCacheWiring } from './judge-cache-wiring.js';
import type { CacheReport } from './verdict.js';

/** The workflow that `steps` and `workflow` of a fixture stand for. */
export const WORKFLOW = '.github/workflows/ci.yml';

/** A file's text, or how many bytes of filling it has. */
type FixtureFile = string | { readonly bytes: number };

/** A small repository: `files`, and as `WORKFLOW` the text `workflow`, or one job named `job` with `steps` (which begin on line 6). */
export interface FixtureRepository {
  readonly settings?: Partial<CacheSettings>;
  readonly files?: Readonly<Record<string, FixtureFile>>;
  readonly workflow?: string;
  readonly steps?: string;
  /** Files of the fixture's common repository that are not there. */
  readonly without?: readonly string[];
}

/** Judges a fixture's repository by the recommended settings and its own. `common` are the files that all of them have. */
export function judgeFixture(
  fixture: FixtureRepository,
  common: Readonly<Record<string, FixtureFile>> = {},
  onlyPaths?: ReadonlySet<string>,
): CacheReport {
  return judgeCacheWiring(
    repositoryWorkflows(memoryTree(filesOf(fixture, common))),
    { ...recommendedBaseline().cache, ...fixture.settings },
    onlyPaths,
  );
}

/** The cases of a fixture file, and what they share. */
export function readFixtures<Case>(url: URL): { readonly files: Readonly<Record<string, FixtureFile>>; readonly cases: readonly Case[] } {
  const { files = {}, cases } = parse(readFileSync(url, 'utf8')) as { files?: Record<string, FixtureFile>; cases: Case[] };
  return { files, cases };
}

function filesOf(
  { files = {}, workflow, steps, without = [] }: FixtureRepository,
  common: Readonly<Record<string, FixtureFile>>,
): Record<string, string> {
  const own = workflow ?? (steps === undefined ? undefined : withSteps(steps));
  const all = Object.entries<FixtureFile>({ ...common, ...(own !== undefined && { [WORKFLOW]: own }), ...files });
  return Object.fromEntries(
    all.filter(([path]) => !without.includes(path)).map(([path, file]) => [path, typeof file === 'string' ? file : '#'.repeat(file.bytes)]),
  );
}

function withSteps(steps: string): string {
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^(?=.)/gm, '      ')}`;
}
