import type { CiAnnotation, Classification, FailureEvidence } from '@sar/baseline';
import type { LogSlice, SliceLine } from '../log/log-slice.js';
import type { PatternLibrary } from '../patterns/pattern-library.js';
import { annotationLines } from './annotation-lines.js';
import { decisiveMatch, isGeneric } from './decisive-match.js';
import { exitCodeText, lastErrorLine } from './last-error-line.js';
import { matchLines, type Match } from './match-lines.js';

/** What is known of one failed job. All text is untrusted. */
export interface FailureFacts {
  /** Lines such as `step: timed_out`; see `conclusionLines`. */
  readonly conclusions: readonly string[];
  /** Those of failures are looked at, the others are not. */
  readonly annotations: readonly CiAnnotation[];
  /** Undefined when the log was not read. */
  readonly slice: LogSlice | undefined;
  /** File of the workflow, for patterns of some files. */
  readonly workflowPath: string | undefined;
  /** True for workflows that heal: their failures have the class `self-healing`, whatever their cause. */
  readonly isSelfHealing: boolean;
}

/** Share of a pattern's confidence that is left when the line may be another step's. */
const AMBIGUOUS = 0.8;
const MAX_SHOWN = 500;

/**
 * Why a job failed. The conclusion is asked first, then the annotations, then the log; the first that decides is the answer. What no
 * pattern recognises, or only one that is less sure than `minConfidence` (0 to 1), is `unknown`: never another class by way of a guess.
 */
export function classifyEvidence(facts: FailureFacts, library: PatternLibrary, minConfidence: number): Classification {
  const { slice, workflowPath } = facts;
  const stages: readonly (readonly [FailureEvidence, readonly SliceLine[], boolean])[] = [
    ['conclusion', facts.conclusions.map((text) => ({ text, marker: undefined })), false],
    ['annotation', annotationLines(facts.annotations), false],
    ['log', slice?.lines ?? [], slice?.isAmbiguous === true],
  ];
  const generic: Match[] = [];
  for (const [evidence, lines, isAmbiguous] of stages) {
    const matches = matchLines(lines, library, evidence, workflowPath);
    const sure = matches.filter((match) => confidenceOf(match, isAmbiguous) >= minConfidence);
    const decisive = decisiveMatch(sure);
    if (decisive !== undefined) return classified(decisive, evidence, isAmbiguous, facts.isSelfHealing);
    generic.push(...matches.filter(isGeneric));
  }
  return unclassified(facts, generic);
}

function confidenceOf({ entry }: Match, isAmbiguous: boolean): number {
  return entry.pattern.metadata.confidence * (isAmbiguous ? AMBIGUOUS : 1);
}

function classified(match: Match, evidence: FailureEvidence, isAmbiguous: boolean, isSelfHealing: boolean): Classification {
  const { pattern } = match.entry;
  return {
    class: isSelfHealing ? 'self-healing' : (pattern.class ?? 'code-regression'),
    pattern: pattern.pattern_id,
    name: pattern.name,
    family: pattern.category,
    confidence: confidenceOf(match, isAmbiguous),
    isFixable: pattern.fixable === true,
    evidence,
    line: evidence === 'conclusion' ? undefined : match.line.slice(0, MAX_SHOWN),
    captures: match.captures,
    isAmbiguous,
    basis: pattern.metadata.evidence ?? 'documented',
  };
}

function unclassified({ slice, annotations, isSelfHealing }: FailureFacts, generic: readonly Match[]): Classification {
  const annotation = annotationLines(annotations).at(-1)?.text;
  const line = lastErrorLine(slice) ?? annotation;
  return {
    class: isSelfHealing ? 'self-healing' : 'unknown',
    pattern: undefined,
    name: exitCodeText(slice) ?? generic[0]?.entry.pattern.name ?? 'cause not recognised',
    family: 'unknown',
    confidence: 0,
    isFixable: false,
    evidence: slice !== undefined ? 'log' : annotation !== undefined ? 'annotation' : 'conclusion',
    line: line?.slice(0, MAX_SHOWN),
    captures: [],
    isAmbiguous: slice?.isAmbiguous === true,
    basis: undefined,
  };
}
