import type { Evidence, Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { Rule } from '../../sensor.js';

/** From so many files of a manifest with the same wrong on they are one finding. */
const GROUPED_FROM = 20;
const MAX_SHOWN = 50;

/** What is wrong with a file. */
export interface DataFault {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
  /** Line of the manifest, 1-based. */
  readonly line?: number | undefined;
}

/**
 * A signal for each file, or one for the whole manifest when they are many.
 *
 * @param place the manifest, or the folder that they are in
 * @param verb what they did: `are missing`
 */
export function dataSignals(
  rule: Rule,
  place: string,
  faults: readonly DataFault[],
  verb: { readonly one: string; readonly many: string },
): readonly Signal[] {
  if (faults.length < GROUPED_FROM)
    return faults.map((fault) =>
      signalOf(rule, 'L4', {
        artefact: { kind: 'dataset', path: fault.path },
        identity: [place, fault.path],
        message: `${fault.path} ${verb.one}: ${fault.expected} in ${place}, ${fault.actual} here`,
        expected: fault.expected,
        actual: fault.actual,
        evidence: [evidenceOf(place, fault)],
      }),
    );
  return [
    signalOf(rule, 'L4', {
      artefact: { kind: 'dataset', path: place },
      identity: ['many', place],
      message: `${faults.length} files of ${place} ${verb.many}, such as ${faults[0]?.path ?? ''}`,
      expected: 'what the manifest says',
      actual: `${faults.length} files ${verb.many}`,
      evidence: faults.slice(0, MAX_SHOWN).map((fault) => evidenceOf(place, fault)),
    }),
  ];
}

function evidenceOf(place: string, { path, line, actual }: DataFault): Evidence {
  return { path: place, ...(line !== undefined && { line }), text: `${path}: ${actual}`.slice(0, 300) };
}
