import type { SliceLine } from '../log/log-slice.js';
import type { LibraryPattern, MatchingWork, PatternLibrary, SignatureHit } from '../patterns/pattern-library.js';

/** A pattern whose signatures are all satisfied, with the first line that shows it. */
export interface Match {
  readonly entry: LibraryPattern;
  readonly line: string;
  readonly captures: readonly string[];
  /** Positions of the first and the last line that show it. */
  readonly first: number;
  readonly last: number;
}

/** Expressions are tried on at most so many characters of one log: about a second. Real logs of a megabyte need a tenth of it. */
const MAX_TRIED = 100_000_000;

/** What the runner itself does not call an error names no cause. */
const NO_ERROR = new Set<SliceLine['marker']>(['warning', 'notice', 'debug', 'command', 'section', 'group']);

/**
 * The patterns that lines satisfy: an error signature matches a line, each context signature matches some line, and no excluded one does.
 * A line with the runner's marker is also tried with it: `##[error]Process completed with exit code 1.`
 */
export function matchLines(
  lines: readonly SliceLine[],
  library: PatternLibrary,
  location: 'log' | 'annotation' | 'conclusion',
  workflowPath: string | undefined,
): readonly Match[] {
  const work: MatchingWork = { left: MAX_TRIED };
  const seen = new Map<LibraryPattern, Traces>();
  const known = new Map<string, readonly SignatureHit[]>();
  // From the end: what failed a step stands there, should the log be made to use the work up.
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    for (const hit of hitsOf(line, library, known, work)) {
      if (!hit.entry.looksAt.has(location)) continue;
      let traces = seen.get(hit.entry);
      if (traces === undefined) seen.set(hit.entry, (traces = { contexts: new Set(), isExcluded: false, error: undefined }));
      note(traces, hit, line, at);
    }
  }
  return [...seen].flatMap(([entry, traces]) => {
    const { error } = traces;
    if (error === undefined || traces.isExcluded || traces.contexts.size < entry.contexts || !entry.appliesTo(workflowPath)) return [];
    const { hit, line, first, last } = error;
    return [{ entry, line, captures: hit.captures(), first, last }];
  });
}

interface Traces {
  readonly contexts: Set<number>;
  isExcluded: boolean;
  error: (Pick<Match, 'line' | 'first' | 'last'> & { readonly hit: SignatureHit }) | undefined;
}

function note(traces: Traces, hit: SignatureHit, line: SliceLine, at: number): void {
  if (hit.role === 'context') traces.contexts.add(hit.index);
  else if (hit.role === 'excluded') traces.isExcluded = true;
  else if (!NO_ERROR.has(line.marker) && traces.error?.first !== at) {
    traces.error = { line: line.text, hit, first: at, last: traces.error?.last ?? at };
  }
}

function hitsOf(
  line: SliceLine,
  library: PatternLibrary,
  known: Map<string, readonly SignatureHit[]>,
  work: MatchingWork,
): readonly SignatureHit[] {
  const marked = line.marker === undefined ? undefined : `##[${line.marker}]${line.text}`;
  const key = marked ?? line.text;
  let hits = known.get(key);
  if (hits === undefined) {
    hits = library.match(line.text, work);
    if (marked !== undefined) hits = [...hits, ...library.match(marked, work)];
    known.set(key, hits);
  }
  return hits;
}
