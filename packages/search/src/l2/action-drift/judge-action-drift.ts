import type { Reading, Signal } from '@sar/baseline';
import type { Action, Workflow } from '@sar/workflows';
import { collectReferences } from './collect-references.js';
import { collectRunnerLabels } from './collect-runner-labels.js';
import { checkedDay } from './day.js';
import { conflictSignal, imageSignal, localRuntimeSignal, referenceSignal } from './drift-signals.js';
import type { Reference } from './reference.js';
import { archivedAction } from './rules/archived-action.js';
import { deadReference } from './rules/dead-reference.js';
import { deprecatedRuntime } from './rules/deprecated-runtime.js';
import { floatingReference } from './rules/floating-reference.js';
import { localRuntime } from './rules/local-runtime.js';
import { outdatedMajor } from './rules/outdated-major.js';
import { retiredRunnerImage } from './rules/retired-runner-image.js';
import { unresolvableTag } from './rules/unresolvable-tag.js';
import { pinConflicts } from './rules/version-comment-mismatch.js';
import { scopeOf } from './scope.js';
import type { ActionDriftOptions, DriftContext, ReferenceJudge, Verdict } from './verdict.js';

/** The first of these that has something to say is the only one that speaks: the later ones would repeat it in weaker words. */
const WORST_FIRST: readonly ReferenceJudge[] = [deadReference, unresolvableTag, archivedAction, deprecatedRuntime, outdatedMajor];

/** These judge something else and speak besides. */
const BESIDES: readonly ReferenceJudge[] = [floatingReference];

const DEFAULT_GRACE_DAYS = 90;

/** What is asked of the sensor besides the documents. */
export interface DriftQuestion {
  /** The day (UTC, `YYYY-MM-DD`) to judge by. */
  readonly asOf: string;
  readonly options?: ActionDriftOptions;
  /** When set, only these files are judged; the others still tell what contradicts them. */
  readonly onlyPaths?: ReadonlySet<string>;
}

/**
 * Judges the references and runner images of a repository's workflows and actions by dated knowledge: the same documents, day and
 * options always give the same reading. One signal per file, rule and reference; contradictory pins give one per repository.
 *
 * @throws UserError when `asOf` is no date
 */
export function judgeActionDrift(documents: readonly (Workflow | Action)[], { asOf, options = {}, onlyPaths }: DriftQuestion): Reading {
  const context: DriftContext = {
    asOf: checkedDay(asOf),
    graceDays: options.graceDays ?? DEFAULT_GRACE_DAYS,
    ...(options.owner !== undefined && { owner: options.owner }),
  };
  const references = documents.flatMap(collectReferences);
  const isAsked = (path: string) => onlyPaths?.has(path) !== false;
  const found = [
    ...references.flatMap((reference) => judge(reference, context).map((verdict) => referenceSignal(verdict, reference))),
    ...pinConflicts(references).map(conflictSignal),
    ...documents.flatMap((document) => (document.kind === 'workflow' ? imageSignals(document, context) : ownRuntime(document, context))),
  ];
  const signals = found.filter(({ artefact }) => isAsked(artefact.path));
  const base = { sensor: 'action-drift', layer: 'L2', scope: scopeOf(references.filter(({ path }) => isAsked(path))) } as const;
  return signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals: signals.toSorted(byPlace) };
}

function judge(reference: Reference, context: DriftContext): readonly Verdict[] {
  const say = (judges: readonly ReferenceJudge[]) => judges.flatMap((one) => one(reference, context) ?? []);
  return [...say(WORST_FIRST).slice(0, 1), ...say(BESIDES)];
}

function imageSignals(workflow: Workflow, { asOf }: DriftContext): readonly Signal[] {
  return collectRunnerLabels(workflow).flatMap((found) => {
    const verdict = retiredRunnerImage(found.label, asOf);
    return verdict === undefined ? [] : [imageSignal(verdict, workflow.path, found)];
  });
}

function ownRuntime(action: Action, { asOf }: DriftContext): readonly Signal[] {
  const verdict = localRuntime(action, asOf);
  return verdict === undefined || action.using === undefined ? [] : [localRuntimeSignal(verdict, action, action.using)];
}

function byPlace({ artefact: left }: Signal, { artefact: right }: Signal): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return (left.line ?? 0) - (right.line ?? 0);
}
