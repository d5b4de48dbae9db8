import { readFileSync } from 'node:fs';
import { recommendedBaseline, type CacheSettings } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { parse } from 'yaml';
import { judgeCacheWiring } from '../judge-cache-wiring.js';
import { planCacheFixes, type CacheFixPlan } from './plan-cache-fixes.js';

/** The workflow that `steps`, `workflow` and `after` stand for. */
export const WORKFLOW = '.github/workflows/ci.yml';

/** One case: a small repository, and what the plan makes of it. */
export interface FixCase {
  readonly name: string;
  readonly settings?: Partial<CacheSettings>;
  readonly files?: Readonly<Record<string, string>>;
  /** Steps of one job `job`, or a whole workflow. */
  readonly steps?: string;
  readonly workflow?: string;
  /** The steps or the workflow afterwards; without it, the workflow stays as it is. */
  readonly after?: string;
  /** Other files afterwards. */
  readonly changed?: Readonly<Record<string, string>>;
  /** How many findings are mended; 1 when something changes, else 0. */
  readonly fixed?: number;
  /** Why the findings that stay are skipped. */
  readonly skipped?: readonly string[];
}

/** Reads `fixtures/<name>.yml`: `files` that every case has, and `cases`. */
export function fixCases(name: string): readonly FixCase[] {
  const { files, cases } = parse(readFileSync(new URL(`./fixtures/${name}.yml`, import.meta.url), 'utf8')) as {
    files?: Record<string, string>;
    cases: FixCase[];
  };
  return cases.map((one) => ({ ...one, files: { ...files, ...one.files } }));
}

/** What a case expects, path → text of every file that changes. */
export function expectedFiles(one: FixCase): Record<string, string> {
  return { ...(one.after !== undefined && { [WORKFLOW]: one.workflow === undefined ? withSteps(one.after) : one.after }), ...one.changed };
}

/** The files of a case. */
export function filesOf(one: FixCase): Record<string, string> {
  const own = one.workflow ?? (one.steps === undefined ? undefined : withSteps(one.steps));
  const filled = Object.entries(one.files ?? {}).map(([path, text]) => [path, FILLED[text] ?? text] as const);
  return { ...Object.fromEntries(filled), ...(own !== undefined && { [WORKFLOW]: own }) };
}

/** Files that count as large: small sets of dependencies need no cache. */
const FILLED: Readonly<Record<string, string>> = {
  LARGE: '#'.repeat(40_000),
  REQUIREMENTS: Array.from({ length: 40 }, (_, at) => `package-${at}==1.0`).join('\n'),
};

/** Plans the fixes of everything that is found. */
export function planOf(files: Readonly<Record<string, string>>, settings: Partial<CacheSettings> = {}): CacheFixPlan {
  const repository = repositoryWorkflows(memoryTree(files));
  const all = { ...recommendedBaseline().cache, ...settings };
  const { signals } = judgeCacheWiring(repository, all);
  return planCacheFixes({ repository, settings: all, signals: signals.filter(({ pedantic }) => pedantic !== true) });
}

function withSteps(steps: string): string {
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^(?=.)/gm, '      ')}`;
}
