import type { JobFacts, ScalarMap } from '@sar/workflows';

/** A checkout of the repository itself. `folder` is where it stands in the workspace, `''` for the workspace. */
export interface OwnCheckout {
  readonly index: number;
  readonly folder: string;
  /** True when its files are those of the tree: no submodules, no part alone, no branch or tag by name. */
  readonly whole: boolean;
}

/** The expressions that name the repository itself, or a fork of it. */
const ITSELF = /github\.repository\b|head\.repo\.full_name|head_repository\.full_name/;

/** The steps of a job that check this repository out, in order. */
export function ownCheckouts(facts: JobFacts): readonly OwnCheckout[] {
  return facts.happenings.flatMap((happening, index) => {
    if (happening.kind !== 'action' || !happening.effects.checksOut) return [];
    const repository = happening.with.get('repository')?.value.trim() ?? '';
    if (repository !== '' && !ITSELF.test(repository)) return [];
    const folder = (happening.with.get('path')?.value ?? '').replace(/^\.\/|\/+$/g, '');
    return [{ index, folder: folder === '.' || folder.includes('$') ? '' : folder, whole: isWhole(happening.with) }];
  });
}

/** A commit or a pull request's head has the same files, but for the change itself. */
const THIS_CHANGE =
  /^\$\{\{\s*(?:github\.(?:sha|ref|ref_name|head_ref)|github\.event\.pull_request\.head\.(?:sha|ref)|github\.event\.pull_request\.merge_commit_sha)\s*\}\}$/;

function isWhole(inputs: ScalarMap): boolean {
  const value = (name: string) => inputs.get(name)?.value.trim() ?? '';
  const ref = value('ref');
  return !inputs.has('sparse-checkout') && ['', 'false'].includes(value('submodules')) && (ref === '' || THIS_CHANGE.test(ref));
}
