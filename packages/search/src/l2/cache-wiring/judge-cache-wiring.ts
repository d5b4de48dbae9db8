import type { CacheSettings, Unjudged } from '@sar/baseline';
import { factsOfWorkflow, type OpaqueJob, type RepositoryWorkflows, type Workflow } from '@sar/workflows';
import { withoutBrokenCaches } from './without-broken-caches.js';
import { signalOf } from './draft.js';
import type { FixContext } from './fixes/fix-context.js';
import { withFix } from './fixes/fix-of.js';
import { SightedSignals } from './fixes/sighted-signals.js';
import { jobPicture, type JobPicture } from './job-picture.js';
import type { JudgeContext } from './judge-context.js';
import { exemptAnyway, judgeEcosystems } from './judge-ecosystems.js';
import { lockfilesOf } from './lockfiles.js';
import { cacheAfterInstall } from './rules/cache-after-install.js';
import { cacheInRelease } from './rules/cache-in-release.js';
import { cannotSave } from './rules/cannot-save.js';
import { deadCacheAction } from './rules/dead-cache-action.js';
import { doubleCache } from './rules/double-cache.js';
import { failingCacheSetup } from './rules/failing-cache-setup.js';
import { ignoredCacheInput } from './rules/ignored-cache-input.js';
import { ineffectiveCache } from './rules/ineffective-cache.js';
import { staticKey, volatileKey } from './rules/key-rules.js';
import { missingCache } from './rules/missing-cache.js';
import { outsideHierarchy } from './rules/outside-hierarchy.js';
import { uncachedTool } from './rules/uncached-tool.js';
import { unsafeKey } from './rules/unsafe-key.js';
import type { CacheReport, FileVerdict, JobVerdict } from './verdict.js';

const CHECKS = [
  missingCache,
  uncachedTool,
  cacheAfterInstall,
  ineffectiveCache,
  staticKey,
  volatileKey,
  unsafeKey,
  doubleCache,
  ignoredCacheInput,
  failingCacheSetup,
  cannotSave,
  cacheInRelease,
  deadCacheAction,
  outsideHierarchy,
];

/**
 * Judges the cache wiring of every job. Pure; reads files through the repository's tree alone.
 *
 * @param onlyPaths when given, only signals and verdicts of these workflow and action files are returned
 * @param asOf the day (UTC, `YYYY-MM-DD`) from which on dated failures count; without it all do
 */
export function judgeCacheWiring(
  repository: RepositoryWorkflows,
  settings: CacheSettings,
  onlyPaths?: ReadonlySet<string>,
  asOf?: string,
): CacheReport {
  const workflows: Workflow[] = [];
  const files: FileVerdict[] = [];
  for (const workflow of repository.workflows()) {
    if (workflow.kind === 'workflow') workflows.push(workflow);
    else files.push({ path: workflow.path, outcome: 'invalid', reason: workflow.message });
  }
  const facts = workflows.map((workflow) => factsOfWorkflow(repository, workflow));
  const called = new Set(
    facts.flatMap(({ jobs }) => jobs.filter(({ via }) => via.length > 0).map(({ effectiveWorkflow }) => effectiveWorkflow.path)),
  );
  // A workflow that only others call is judged through its calls, where its inputs are known.
  const pictures = facts.flatMap(({ jobs }) =>
    jobs.filter((job) => job.via.length > 0 || !(isOnlyCalled(job.workflow) && called.has(job.workflow.path))).map(jobPicture),
  );
  const context: FixContext = {
    tree: repository.tree,
    settings,
    lockfiles: lockfilesOf(repository.tree),
    pictures,
    repository,
    ...(asOf !== undefined && { asOf }),
  };
  const signals = new SightedSignals();
  const jobs = new Map<string, JobVerdict>();
  for (const picture of pictures) {
    const verdict = judgeJob(picture, context);
    const drafts = CHECKS.flatMap((check) => check(picture, context, verdict)).filter(({ rule }) => settings.rules[rule] !== 'off');
    for (const draft of drafts) signals.add(signalOf(withFix(draft, picture, context), picture));
    const key = `${verdict.path}\u0000${verdict.job}`;
    jobs.set(key, worse(jobs.get(key), withoutBrokenCaches(verdict, picture, drafts)));
  }
  const opaque = facts.flatMap((one) => one.opaque);
  for (const workflow of workflows) files.push(fileVerdict(workflow, jobs, opaque));
  const wanted = ({ path }: { readonly path: string }) => onlyPaths === undefined || onlyPaths.has(path);
  const verdicts = [...jobs.values()].filter(wanted);
  return {
    signals: signals.all().filter(({ artefact }) => wanted(artefact)),
    jobs: verdicts,
    files: files.filter(wanted).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    unjudged: [...opaque.map(unjudgedCall), ...verdicts.filter(({ verdict }) => verdict === 'unknown').map(unjudgedJob)].filter(wanted),
  };
}

function judgeJob(picture: JobPicture, context: JudgeContext): JobVerdict {
  const { facts } = picture;
  const ecosystems = judgeEcosystems(picture, context);
  const worst = (['missing', 'unknown', 'wired', 'exempt'] as const).find((verdict) => ecosystems.some((one) => one.verdict === verdict));
  const place = {
    path: facts.effectiveWorkflow.path,
    job: facts.effectiveJob.id,
    line: facts.effectiveJob.range.line,
    via: facts.via,
    ecosystems,
  };
  if (worst !== undefined) {
    const reasons = ecosystems.filter(({ verdict }) => verdict === worst).map(({ ecosystem, reason }) => `${ecosystem}: ${reason}`);
    return { ...place, verdict: worst, reason: reasons.join('; ') };
  }
  const hidden = picture.unknowns[0];
  if (hidden !== undefined) {
    const reason = exemptAnyway(picture, context);
    if (reason !== undefined) return { ...place, verdict: 'exempt', reason };
    return { ...place, verdict: 'unknown', reason: `${hidden.reason}: ${hidden.name}` };
  }
  return { ...place, verdict: 'no-install', reason: 'it downloads nothing that a dependency cache keeps' };
}

const ORDER = ['missing', 'unknown', 'wired', 'exempt', 'no-install'] as const;

/** Of two verdicts on one job, seen through different calls, the one that asks for more. */
function worse(known: JobVerdict | undefined, verdict: JobVerdict): JobVerdict {
  return known !== undefined && ORDER.indexOf(known.verdict) <= ORDER.indexOf(verdict.verdict) ? known : verdict;
}

function isOnlyCalled({ triggers }: Workflow): boolean {
  return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}

/** A file is judged when every job of it is; `unknown` names the jobs that are not. */
function fileVerdict({ path, jobs: all }: Workflow, jobs: ReadonlyMap<string, JobVerdict>, opaque: readonly OpaqueJob[]): FileVerdict {
  const unknown = [...jobs.values()]
    .filter((verdict) => verdict.path === path && verdict.verdict === 'unknown')
    .map(({ job, reason }) => `${job}: ${reason}`);
  const calls = opaque.filter(({ workflow }) => workflow.path === path).map(({ job, reason }) => `${job.id}: ${reason}`);
  const reasons = [...new Set([...unknown, ...calls])];
  return reasons.length > 0 && reasons.length >= all.length
    ? { path, outcome: 'unknown', reason: reasons.join('; ') }
    : { path, outcome: 'judged' };
}

function unjudgedCall({ workflow, job, reason }: OpaqueJob): Unjudged {
  return { path: workflow.path, line: job.range.line, job: job.id, reason };
}

function unjudgedJob({ path, line, job, reason }: JobVerdict): Unjudged {
  return { path, line, job, reason };
}
