import type { Artefact, Evidence, Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { Rule } from '../../sensor.js';
import type { StoredPattern } from './pattern-store.js';

/** From so many patterns of a store on that have the same wrong, they are one finding. */
const GROUPED_FROM = 20;
/** Most patterns that a finding names. */
const MAX_NAMED = 50;
const PLAYBOOK = 'SAR-005';

/** A store by name and path. */
export interface StorePlace {
  readonly name: string;
  readonly path: string;
}

/** What is wrong with one pattern, in words. */
export interface PatternFault {
  readonly pattern: StoredPattern;
  /** What is so: `was last used 2026-01-01, 325 days ago`. */
  readonly actual: string;
}

export interface FaultWords {
  readonly expected: string;
  /** What is wrong with so many of them: `of 40 patterns 25 were not used for 90 days`. */
  readonly many: (count: number) => string;
}

/** A signal for each pattern, or one for all of them when they are many. */
export function patternSignals(
  rule: Rule,
  store: StorePlace,
  faults: readonly PatternFault[],
  { expected, many }: FaultWords,
): readonly Signal[] {
  if (faults.length >= GROUPED_FROM) {
    const line = faults[0]?.pattern.line;
    return [
      patternSignal(
        rule,
        { kind: 'pattern', path: store.path, name: store.name, ...(line !== undefined && { line }) },
        ['many', store.path],
        {
          message: `${store.name}: ${many(faults.length)}`,
          expected,
          actual: `${faults.length} patterns`,
          evidence: faults.slice(0, MAX_NAMED).map(({ pattern, actual }) => evidenceOf(store, pattern, `${pattern.id} ${actual}`)),
        },
      ),
    ];
  }
  return faults.map(({ pattern, actual }) =>
    patternSignal(rule, artefactOf(store, pattern), [store.path, pattern.id], {
      message: `the pattern ${pattern.id} of ${store.name} ${actual}`,
      expected,
      actual,
    }),
  );
}

/** A signal about several patterns that belong together. */
export function patternGroupSignal(
  rule: Rule,
  store: StorePlace,
  patterns: readonly StoredPattern[],
  told: {
    readonly message: string;
    readonly expected: string;
    readonly actual: string;
    readonly facts: (pattern: StoredPattern) => string;
  },
): Signal {
  const [first] = patterns;
  const ids = patterns.map(({ id }) => id).toSorted();
  const { facts, ...words } = told;
  const artefact = first === undefined ? ({ kind: 'pattern', path: store.path } as const) : artefactOf(store, first);
  return patternSignal(rule, artefact, [store.path, ...ids.slice(0, MAX_NAMED)], {
    ...words,
    evidence: patterns.slice(0, MAX_NAMED).map((pattern) => evidenceOf(store, pattern, facts(pattern))),
  });
}

function patternSignal(
  rule: Rule,
  artefact: Artefact,
  identity: readonly string[],
  told: { readonly message: string; readonly expected: string; readonly actual: string; readonly evidence?: readonly Evidence[] },
): Signal {
  return signalOf(rule, 'L5', { artefact, identity, ...told, playbook: PLAYBOOK });
}

function artefactOf(store: StorePlace, { id, line }: StoredPattern): Artefact {
  return { kind: 'pattern', path: store.path, name: id, ...(line !== undefined && { line }) };
}

function evidenceOf(store: StorePlace, { line }: StoredPattern, text: string): Evidence {
  return { path: store.path, ...(line !== undefined && { line }), text: text.slice(0, 300) };
}
