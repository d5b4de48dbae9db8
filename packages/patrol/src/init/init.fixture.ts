import { compileGlob, unknown, type WorkFiles } from '@sar/baseline';
import type { InitPlan } from '@sar/report';
import { memoryTree } from '@sar/testkit';
import { noFiles } from '../no-files.fixture.js';
import { openSurvey } from '../survey.js';
import { planInit, type InitWishes } from './plan-init.js';
import { readSource } from './sar-source.js';

export const PINNED = 'org/sar@3d3c42e5aac5ba805825da76410c181273ba90b1';

/** What nobody asked for anything of gets. */
export const NO_WISHES: InitWishes = { watchdogs: [], presets: [], source: readSource(PINNED) };

/** The files of a repository in memory. */
export function filesOf(files: Readonly<Record<string, string>>): WorkFiles {
  const tree = memoryTree(files);
  return {
    ...noFiles,
    find: (globs) => {
      const compiled = globs.map((glob) => compileGlob(glob));
      return { paths: tree.list().filter((path) => compiled.some(({ matches }) => matches(path))), cut: false };
    },
    read: (path, maxBytes) => tree.read(path, maxBytes),
    query: async (path) => unknown('failed', `${path} is no database`),
  };
}

/** The plan for a repository in memory whose default branch is main. */
export async function planFor(
  files: Readonly<Record<string, string>>,
  wishes: Partial<InitWishes> = {},
  defaultBranch = 'main',
): Promise<InitPlan> {
  const survey = await openSurvey(memoryTree(files));
  return planInit({ survey, files: filesOf(files), defaultBranch, signal: new AbortController().signal }, { ...NO_WISHES, ...wishes });
}

/** The repository after the plan was applied. */
export function applied(files: Readonly<Record<string, string>>, plan: InitPlan): Readonly<Record<string, string>> {
  return { ...files, ...Object.fromEntries(plan.files.map(({ path, text }) => [path, text])) };
}

/** A workflow with the given steps. */
export function workflow(steps: readonly string[], rest = ''): string {
  return `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${rest}    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
}
