import { fingerprint, type Evidence, type Fix, type Signal } from '@sar/baseline';
import type { Site } from '@sar/workflows';
import { CACHE_WIRING_RULES, type CacheWiringRuleId } from './cache-rules.js';
import type { JobPicture } from './job-picture.js';

/** What a rule says; the rest of the signal follows from the job and the rule table. */
export interface Draft {
  readonly rule: CacheWiringRuleId;
  /** `job`: the job as a whole is at fault; `step`: the step itself, in whatever file it stands. */
  readonly about: 'job' | 'step';
  readonly site: Site;
  readonly ecosystem?: string;
  /** What tells this signal from others of the same rule in the same job or file, e.g. the reference or the key. */
  readonly identity: string;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly evidence?: readonly Evidence[];
  readonly help?: string;
  readonly fix?: Fix;
  readonly pedantic?: boolean;
}

const RULES = new Map(CACHE_WIRING_RULES.map((rule) => [rule.id, rule]));

/** Makes the signal of a draft. */
export function signalOf(draft: Draft, { facts }: JobPicture): Signal {
  const rule = RULES.get(draft.rule);
  if (rule === undefined) throw new Error(`no such rule: ${draft.rule}`);
  const { site } = draft;
  const jobPath = facts.effectiveWorkflow.path;
  const inJobFile = site.path === jobPath;
  const ownStep = draft.about === 'step' || site.via.length === 0;
  const path = ownStep ? site.path : jobPath;
  const line = ownStep ? site.range.line : site.outerStep.range.line;
  const job = draft.about === 'job' || inJobFile ? facts.effectiveJob.id : undefined;
  const via = draft.about === 'job' ? [...facts.via, ...site.via] : [];
  return {
    id: fingerprint('cache-wiring', rule.id, [path, job, draft.identity]),
    sensor: 'cache-wiring',
    rule: rule.id,
    layer: 'L2',
    condition: rule.condition,
    // What is doubtful is advice at most.
    impact: draft.pedantic === true ? 'advisory' : rule.impact,
    artefact: {
      kind: draft.about === 'job' ? 'job' : inJobFile ? 'step' : 'action',
      path,
      line,
      ...(ownStep && { column: site.range.column }),
      ...(job !== undefined && { job }),
      step: stepName(ownStep ? site : { ...site, step: site.outerStep }),
      ...(via.length > 0 && { via }),
    },
    ...(draft.ecosystem !== undefined && { ecosystem: draft.ecosystem }),
    message: draft.message,
    expected: draft.expected,
    actual: draft.actual,
    evidence: draft.evidence ?? [],
    help: draft.help ?? rule.help,
    ...(draft.fix !== undefined && { fix: draft.fix }),
    ...(draft.pedantic === true && { pedantic: true }),
  };
}

/** What people call a step: its name, its `uses`, or the first line of its script. */
export function stepName({ step }: Pick<Site, 'step'>): string {
  return step.name?.value ?? step.uses?.value ?? step.run?.value.trim().split('\n')[0]?.slice(0, 80) ?? `step ${step.index + 1}`;
}
