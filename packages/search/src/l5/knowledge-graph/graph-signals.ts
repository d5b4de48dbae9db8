import type { Signal } from '@sar/baseline';
import { countWords } from '../../records/age-words.js';
import { signalOf } from '../../reading/signal-of.js';
import type { Rule } from '../../sensor.js';
import type { NamedEnd } from './read-graph.js';

/** Most edges that a finding shows. */
const MAX_SHOWN = 10;
/** From so many missing things of a kind in one graph on they are one finding. */
const GROUPED_FROM = 40;

/** Something that is missing, and the ends that name it. */
export interface MissingThing {
  readonly what: string;
  readonly ends: readonly NamedEnd[];
  /** Where it is now, or what is there in its place. */
  readonly hint: string;
}

export interface GraphWords {
  /** `the file`, `the symbol`, `the node`. */
  readonly noun: string;
  readonly expected: string;
  readonly lack: string;
}

/** A signal for each missing thing, or one for all when they are many. */
export function graphSignals(
  rule: Rule,
  graph: { readonly name: string; readonly path: string },
  missing: readonly MissingThing[],
  words: GraphWords,
): readonly Signal[] {
  if (missing.length < GROUPED_FROM) return missing.map((each) => signalOfThing(rule, graph, each, words));
  const ends = missing.flatMap((each) => each.ends.slice(0, 1));
  return [
    signalOf(rule, 'L5', {
      artefact: { kind: 'edge', path: graph.path, name: graph.name },
      identity: ['many', graph.path],
      message: `the knowledge graph ${graph.name} names ${missing.length} things that are gone, such as ${words.noun} ${missing[0]?.what ?? ''}; build it again`,
      expected: words.expected,
      actual: `${missing.length} are gone`,
      evidence: missing
        .slice(0, MAX_SHOWN * 5)
        .map((each, at) => evidenceOf(ends[at] ?? { text: '', where: each.what, path: graph.path }, each.what)),
      playbook: 'SAR-005',
    }),
  ];
}

function signalOfThing(
  rule: Rule,
  graph: { readonly name: string; readonly path: string },
  { what, ends, hint }: MissingThing,
  { noun, expected, lack }: GraphWords,
): Signal {
  const [first] = ends;
  return signalOf(rule, 'L5', {
    artefact: { kind: 'edge', path: first?.path ?? graph.path, name: what, ...(first?.line !== undefined && { line: first.line }) },
    identity: [graph.path, what],
    message: `the knowledge graph ${graph.name} names ${noun} ${what}, ${lack}${hint} (${countWords(ends.length, 'place')})`,
    expected,
    actual: `${what} is gone${hint}`,
    evidence: ends.slice(0, MAX_SHOWN).map((end) => evidenceOf(end, end.where)),
    playbook: 'SAR-005',
  });
}

function evidenceOf({ path, line }: NamedEnd, text: string) {
  return { path, ...(line !== undefined && { line }), text: text.slice(0, 300) };
}
