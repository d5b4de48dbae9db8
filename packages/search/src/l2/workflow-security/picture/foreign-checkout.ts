import type { Scalar, ShellCommand } from '@sar/workflows';
import data from '../data/pull-request-heads.json' with { type: 'json' };
import { carries } from './events.js';
import type { Reach } from './reach.js';
import { scriptOf } from './script-of.js';
import type { SecurityPicture } from './security-picture.js';
import { textsIn } from './site-texts.js';
import { actionOf, inputOf, stepSites, type StepSite } from './step-site.js';
import { originsOf, type Origin } from './texts-behind.js';

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
  /** The contexts that say whose code it is; none where a number or an address does. */
  readonly origins: readonly Origin[];
}

const MOVING =
  /^github\.(?:head_ref$|event\.pull_request\.(?:head\.(?:ref|label)|number)$|event\.issue\.number$|event\.number$|event\.workflow_run\.(?:head_branch|pull_requests\.\*\.(?:head\.ref|number))$)/;
const FIXED =
  /^github\.event\.(?:pull_request\.(?:head\.sha|merge_commit_sha)|workflow_run\.(?:head_sha|head_commit\.id|pull_requests\.\*\.head\.sha))$/;
const FOREIGN_REPOSITORY = /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\./;

/** How a step brings the code of a pull request; undefined for every other step. */
export function foreignCheckout(site: StepSite, picture: SecurityPicture): ForeignCheckout | undefined {
  return site.step.run === undefined ? byAction(site, picture) : byScript(site, picture);
}

/** The ways of reaching a step whose runs have the contexts that the checkout names. */
export function waysOf({ site, origins }: ForeignCheckout, picture: SecurityPicture): readonly Reach[] {
  const ways = picture.reaches(site);
  if (origins.length === 0) return ways;
  return ways.filter(({ event }) =>
    origins.some(
      (origin) =>
        carries(event, origin.path) &&
        (origin.site.document === site.document || picture.reaches(origin.site).some((other) => other.event === event)),
    ),
  );
}

/** What a context tells of the head of a pull request: a branch or number, a commit, or the repository. */
function headOf({ path, site }: Origin): 'moving' | 'fixed' | 'repository' | undefined {
  if (MOVING.test(path)) return 'moving';
  if (FIXED.test(path)) return 'fixed';
  if (FOREIGN_REPOSITORY.test(path)) return 'repository';
  const [, id, output = ''] = /^steps\.([^.]+)\.outputs\.([^.]+)$/.exec(path) ?? [];
  if (id === undefined) return undefined;
  const step = stepSites(site.document).find((one) => one.job === site.job && one.step.id?.value.toLowerCase() === id);
  const known = step && data.actions.find(({ action }) => action === actionOf(step)?.action);
  if (known === undefined) return undefined;
  return known.moving.includes(output) ? 'moving' : known.fixed.includes(output) ? 'fixed' : undefined;
}

function headsIn(texts: readonly string[], site: StepSite, picture: SecurityPicture) {
  const heads = texts
    .flatMap((text) => originsOf(text, site, picture))
    .flatMap((origin) => {
      const head = headOf(origin);
      return head === undefined ? [] : [{ origin, head }];
    });
  return {
    origins: heads.map(({ origin }) => origin),
    has: (...kinds: readonly (typeof heads)[number]['head'][]) => heads.some(({ head }) => kinds.includes(head)),
  };
}

function byAction(site: StepSite, picture: SecurityPicture): ForeignCheckout | undefined {
  const used = actionOf(site);
  if (used?.action !== 'actions/checkout') return undefined;
  const ref = inputOf(site, 'ref');
  const repository = inputOf(site, 'repository');
  const ofRef = headsIn(ref === undefined ? [] : [ref.value], site, picture);
  const ofRepository = headsIn(repository === undefined ? [] : [repository.value], site, picture);
  const where = ofRef.has('moving', 'fixed') ? ref : ofRepository.has('repository') ? repository : undefined;
  if (where === undefined) return undefined;
  const folder = inputOf(site, 'path')?.value.replace(/^\.\//, '');
  return {
    site,
    by: where.value.trim(),
    where,
    isMoving: !ofRef.has('fixed'),
    folder: folder === undefined || folder === '' || folder === '.' || folder === '${{ github.workspace }}' ? undefined : folder,
    isRefused: refuses(used) && inputOf(site, 'allow-unsafe-pr-checkout')?.value.trim().toLowerCase() !== 'true',
    origins: where === ref ? ofRef.origins : ofRepository.origins,
  };
}

/**
 * Since 2026-06-18 version 7 refuses code of forks; since 2026-07-20 the tags v2 to v6 do, too. A commit or a full version may be older.
 * Source: https://github.com/actions/checkout/blob/main/CHANGELOG.md
 */
function refuses({ ref, version }: { readonly ref: string; readonly version?: string }): boolean {
  return /^v[2-9]$/.test(ref) || /^v?(?:[7-9]|\d\d)(?:\.|$)/.test(version ?? ref);
}

function byScript(site: StepSite, picture: SecurityPicture): ForeignCheckout | undefined {
  const { run } = site.step;
  if (run === undefined || !/\b(?:git|gh)\b/.test(run.value)) return undefined;
  for (const command of scriptOf(site).commands) {
    const words = command.args.map(({ text }) => text);
    const isPull = command.program === 'gh' ? words[0] === 'pr' && words[1] === 'checkout' : command.program === 'git' && namesPull(words);
    const heads = isPull ? undefined : headsOfGit(command, words, site, picture);
    if (!isPull && heads === undefined) continue;
    const inText = heads ?? headsIn([command.text], site, picture);
    return {
      site,
      by: command.text.slice(0, 120),
      where: run,
      isMoving: !inText.has('fixed'),
      folder: words[0] === 'clone' && words.length > 2 ? words.at(-1)?.replace(/^\.\//, '') : undefined,
      isRefused: false,
      origins: heads?.origins ?? [],
    };
  }
  return undefined;
}

/** `git fetch origin pull/7/head`, with anything for the number. */
function namesPull(words: readonly string[]): boolean {
  return (
    words.some((word) => word === 'fetch' || word === 'pull') &&
    words.some((word) => /(?:^|[+:/])(?:refs\/)?pull\/[^/]+\/(?:head|merge)/.test(word.replaceAll(/\$\{\{[^}]*\}\}/g, 'N')))
  );
}

/** The heads of pull requests that a command of git names, by expressions or variables of `env:`. */
function headsOfGit({ program }: ShellCommand, words: readonly string[], site: StepSite, picture: SecurityPicture) {
  const [verb = ''] = words;
  // A path behind `--` is no commit, and a file of a commit no checkout of it.
  if (program !== 'git' || !/^(?:checkout|switch|merge|pull|clone|reset)$/.test(verb) || words.includes('--')) return undefined;
  // What stands behind these is the name of a new branch.
  const named = words.filter((_, at) => !/^(?:-[bBcC]|--orphan|--create)$/.test(words[at - 1] ?? ''));
  const heads = headsIn(textsIn(named.join(' '), site), site, picture);
  const kinds = verb === 'clone' ? (['repository'] as const) : (['moving', 'fixed'] as const);
  return heads.has(...kinds) ? heads : undefined;
}
