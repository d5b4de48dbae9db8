import { expressionSpans, type Scalar } from '@sar/workflows';
import { reachingPaths } from '../expression/reaching-paths.js';
import { scriptOf } from './script-of.js';
import { actionOf, inputOf, type StepSite } from './step-site.js';
import { treeOf } from './written-expressions.js';

/** A step that brings the code of a pull request. */
export interface ForeignCheckout {
  readonly site: StepSite;
  /** What it is brought by, as written. */
  readonly by: string;
  /** The scalar that says so. */
  readonly where: Scalar;
  /** It names a branch or a number, whose commit can change, and not a commit. */
  readonly isMoving: boolean;
  /** Folder that the code goes to, when it is not the workspace itself. */
  readonly folder: string | undefined;
  /** The version of actions/checkout refuses code of forks on `pull_request_target` and `workflow_run`. */
  readonly isRefused: boolean;
}

const MOVING =
  /^github\.(?:head_ref$|event\.pull_request\.(?:head\.(?:ref|label)|number)$|event\.issue\.number$|event\.number$|event\.workflow_run\.(?:head_branch|pull_requests\.\*\.(?:head\.ref|number))$)/;
const FIXED =
  /^github\.event\.(?:pull_request\.(?:head\.sha|merge_commit_sha)|workflow_run\.(?:head_sha|head_commit\.id|pull_requests\.\*\.head\.sha))$/;
const FOREIGN_REPOSITORY = /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\./;

/** How a step brings the code of a pull request; undefined for every other step. */
export function foreignCheckout(site: StepSite): ForeignCheckout | undefined {
  return site.step.run === undefined ? byAction(site) : byScript(site);
}

function byAction(site: StepSite): ForeignCheckout | undefined {
  const used = actionOf(site);
  if (used?.action !== 'actions/checkout') return undefined;
  const ref = inputOf(site, 'ref');
  const repository = inputOf(site, 'repository');
  const paths = [ref, repository].map((scalar) => (scalar === undefined ? [] : pathsIn(scalar.value)));
  const [refPaths = [], repositoryPaths = []] = paths;
  const moving = refPaths.some((path) => MOVING.test(path));
  const fixed = refPaths.some((path) => FIXED.test(path));
  const foreign = repositoryPaths.some((path) => FOREIGN_REPOSITORY.test(path));
  const where = moving || fixed ? ref : foreign ? repository : undefined;
  if (where === undefined) return undefined;
  const folder = inputOf(site, 'path')?.value.replace(/^\.\//, '');
  return {
    site,
    by: where.value.trim(),
    where,
    isMoving: !fixed,
    folder: folder === undefined || folder === '' || folder === '.' || folder === '${{ github.workspace }}' ? undefined : folder,
    isRefused: refuses(used) && inputOf(site, 'allow-unsafe-pr-checkout')?.value !== 'true',
  };
}

/**
 * Since 2026-06-18 version 7 refuses code of forks; since 2026-07-20 the tags v2 to v6 do, too. A commit or a full version may be older.
 * Source: https://github.com/actions/checkout/blob/main/CHANGELOG.md
 */
function refuses({ ref, version }: { readonly ref: string; readonly version?: string }): boolean {
  return /^v[2-9]$/.test(ref) || /^v?(?:[7-9]|\d\d)(?:\.|$)/.test(version ?? ref);
}

function byScript(site: StepSite): ForeignCheckout | undefined {
  const { run } = site.step;
  if (run === undefined) return undefined;
  const command = scriptOf(site).commands.find(({ program, args }) => {
    const words = args.map(({ text }) => text);
    if (program === 'gh') return words[0] === 'pr' && words[1] === 'checkout';
    if (program !== 'git') return false;
    if (words.includes('fetch'))
      return words.some((word) => /(?:^|[+:/])(?:refs\/)?pull\/[^/]+\/(?:head|merge)/.test(word.replaceAll(/\$\{\{[^}]*\}\}/g, 'N')));
    return (
      /^(?:checkout|switch|merge)$/.test(words[0] ?? '') &&
      words.some((word) => pathsIn(word).some((path) => MOVING.test(path) || FIXED.test(path)))
    );
  });
  if (command === undefined) return undefined;
  return {
    site,
    by: command.text.slice(0, 120),
    where: run,
    isMoving: !pathsIn(command.text).some((path) => FIXED.test(path)),
    folder: undefined,
    isRefused: false,
  };
}

function pathsIn(text: string): readonly string[] {
  return expressionSpans(text).flatMap(({ inner }) => {
    const tree = treeOf(inner);
    return tree === undefined ? [] : reachingPaths(tree);
  });
}
