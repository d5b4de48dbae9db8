import type { Reading, Signal } from '@sar/baseline';
import type { Action, Workflow } from '@sar/workflows';
import { collectReferences } from './collect-references.js';
import { collectRunnerLabels } from './collect-runner-labels.js';
import { byPlace, combineFindings } from './combine-findings.js';
import { checkedDay } from './day.js';
import { imageFinding, referenceFinding } from './drift-findings.js';
import { combinedSignal, conflictSignal, localRuntimeSignal } from './drift-signals.js';
import type { Finding } from './finding.js';
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
import { settlePins } from './settle-pins.js';
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
 * options always give the same reading. What stops jobs gives one signal per file, rule and reference; everything else one per
 * repository, at its first place. Signals with most places come first, then in order of path.
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
  const findings = [
    ...settlePins(references).flatMap((reference) => judge(reference, context).map((verdict) => referenceFinding(verdict, reference))),
    ...documents.flatMap((document) => (document.kind === 'workflow' ? imageFindings(document, context) : [])),
  ];
  const others = [
    ...pinConflicts(references).map(conflictSignal),
    ...documents.flatMap((document) => (document.kind === 'action' ? ownRuntime(document, context) : [])),
  ].filter(({ artefact }) => isAsked(artefact.path));
  const signals = [
    ...combineFindings(findings, isAsked).map((combined) => ({ signal: combinedSignal(combined), places: combined.further.length + 1 })),
    ...others.map((signal) => ({ signal, places: 1 })),
  ]
    .toSorted((left, right) => right.places - left.places || byPlace(left.signal, right.signal))
    .map(({ signal }) => signal);
  const base = { sensor: 'action-drift', layer: 'L2', scope: scopeOf(references.filter(({ path }) => isAsked(path))) } as const;
  return signals.length === 0 ? { ...base, outcome: 'clear' } : { ...base, outcome: 'signals', signals };
}

function judge(reference: Reference, context: DriftContext): readonly Verdict[] {
  const say = (judges: readonly ReferenceJudge[]) => judges.flatMap((one) => one(reference, context) ?? []);
  return [...say(WORST_FIRST).slice(0, 1), ...say(BESIDES)];
}

function imageFindings(workflow: Workflow, { asOf }: DriftContext): readonly Finding[] {
  return collectRunnerLabels(workflow).flatMap((found) => {
    const verdict = retiredRunnerImage(found.label, asOf);
    return verdict === undefined ? [] : [imageFinding(verdict, workflow.path, found)];
  });
}

function ownRuntime(action: Action, { asOf }: DriftContext): readonly Signal[] {
  const verdict = localRuntime(action, asOf);
  return verdict === undefined || action.using === undefined ? [] : [localRuntimeSignal(verdict, action, action.using)];
}
