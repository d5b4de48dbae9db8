import { loadBaseline, type Baseline, type Coverage } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { coverageOf } from './coverage-of.js';

/** Where a workflow stands. For tests. */
export const W = (name: string): string => `.github/workflows/${name}`;

/** A workflow that calls something. For tests. */
export function calling(on: string, ...uses: readonly string[]): string {
  return `on: ${on}\njobs:\n${uses.map((each, at) => `  j${at}:\n    uses: ${each}\n`).join('')}`;
}

/** A workflow with one job of these steps. For tests. */
export function stepping(on: string, ...steps: readonly string[]): string {
  return `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
}

/** The coverage of a repository in memory. For tests. */
export async function coverageFor(
  files: Readonly<Record<string, string>>,
  { baseline: text = 'version: 1\n', idle }: { readonly baseline?: string; readonly idle?: ReadonlyMap<string, string> } = {},
): Promise<Coverage> {
  const tree = memoryTree(files);
  const baseline = await baselineOf(text);
  return coverageOf({ tree, repository: repositoryWorkflows(tree), baseline, ...(idle !== undefined && { idle }) });
}

const baselines = new Map<string, Promise<Baseline>>();

/** Reading a baseline takes longer than the map; it changes nothing of it. */
function baselineOf(text: string): Promise<Baseline> {
  const known = baselines.get(text) ?? loadBaseline({ path: '.github/sar.yml', text, readFile: () => ({ kind: 'absent' }) });
  baselines.set(text, known);
  return known;
}
