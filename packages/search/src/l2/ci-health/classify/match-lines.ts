import type { FailureClass } from '@sar/baseline';
import type { SliceLine } from '../log/log-slice.js';
import type { LibraryPattern, MatchingWork, PatternLibrary, SignatureHit } from '../patterns/pattern-library.js';
import { CAN_BE_SURVIVED, isSurvivedLine } from './survived-lines.js';
import { testDataLines } from './test-data-lines.js';
import { withoutPrefix } from './without-prefix.js';

/** A pattern whose signatures are all satisfied, with the first line that shows it. */
export interface Match {
  readonly entry: LibraryPattern;
  readonly line: string;
  readonly captures: readonly string[];
  /** True when it was seen only behind what another program put before the line. */
  readonly isBehindPrefix: boolean;
  /** Positions of the first and the last line that show it. */
  readonly first: number;
  readonly last: number;
}

/** Expressions are tried on at most so many characters of one log: about a second. Real logs of a megabyte need a tenth of it. */
const MAX_TRIED = 100_000_000;

/** Classes of patterns that may find their error in the data of a test. */
const BLAMES_CODE = new Set<string>(['code-regression', 'unknown']);

/** A signature that matched a line as it is, or without its prefix. */
interface LineHit extends SignatureHit {
  readonly isBehindPrefix: boolean;
}

/** What the runner itself does not call an error names no cause. */
const NO_ERROR = new Set<SliceLine['marker']>(['warning', 'notice', 'debug', 'command', 'section', 'group']);

/**
 * The patterns that lines satisfy: an error signature matches a line, each context signature matches some line, and no excluded one does.
 * A line with the runner's marker is also tried with it: `##[error]Process completed with exit code 1.`, and each line without its prefix.
 * In the data of tests, only patterns that blame the code or decide nothing find their error; and a service, a download or a limit is not
 * found where a line tells that the program went on.
 */
export function matchLines(
  lines: readonly SliceLine[],
  library: PatternLibrary,
  location: 'log' | 'annotation' | 'conclusion',
  workflowPath: string | undefined,
): readonly Match[] {
  const work: MatchingWork = { left: MAX_TRIED };
  const seen = new Map<LibraryPattern, Traces>();
  const known = new Map<string, readonly LineHit[]>();
  const data = testDataLines(lines);
  // From the end: what failed a step stands there, should the log be made to use the work up.
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    for (const hit of hitsOf(line, library, known, work)) {
      if (!hit.entry.looksAt.has(location)) continue;
      let traces = seen.get(hit.entry);
      if (traces === undefined) seen.set(hit.entry, (traces = { contexts: new Set(), isExcluded: false, error: undefined }));
      if (hit.role !== 'error' || isError(hit.entry.pattern.class ?? 'code-regression', line, data.has(at))) note(traces, hit, line, at);
    }
  }
  return [...seen].flatMap(([entry, traces]) => {
    const { error } = traces;
    if (error === undefined || traces.isExcluded || traces.contexts.size < entry.contexts || !entry.appliesTo(workflowPath)) return [];
    const { hit, line, first, last } = error;
    return [{ entry, line, captures: hit.captures(), isBehindPrefix: hit.isBehindPrefix, first, last }];
  });
}

/** Whether an error of a class may be read from a line. */
function isError(failureClass: FailureClass, { text }: SliceLine, isTestData: boolean): boolean {
  if (isTestData && !BLAMES_CODE.has(failureClass)) return false;
  return !CAN_BE_SURVIVED.has(failureClass) || !isSurvivedLine(text);
}

interface Traces {
  readonly contexts: Set<number>;
  isExcluded: boolean;
  error: (Pick<Match, 'line' | 'first' | 'last'> & { readonly hit: LineHit }) | undefined;
}

function note(traces: Traces, hit: LineHit, line: SliceLine, at: number): void {
  if (hit.role === 'context') traces.contexts.add(hit.index);
  else if (hit.role === 'excluded') traces.isExcluded = true;
  else if (!NO_ERROR.has(line.marker)) noteError(traces, hit, line, at);
}

/** The first line counts, and the last; those without a prefix before those with one. */
function noteError(traces: Traces, hit: LineHit, { text }: SliceLine, at: number): void {
  const known = traces.error;
  if (known === undefined || (known.hit.isBehindPrefix && !hit.isBehindPrefix)) traces.error = { line: text, hit, first: at, last: at };
  else if (known.first !== at && known.hit.isBehindPrefix === hit.isBehindPrefix) {
    traces.error = { line: text, hit, first: at, last: known.last };
  }
}

function hitsOf(line: SliceLine, library: PatternLibrary, known: Map<string, readonly LineHit[]>, work: MatchingWork): readonly LineHit[] {
  const marked = line.marker === undefined ? undefined : `##[${line.marker}]${line.text}`;
  const key = marked ?? line.text;
  let hits = known.get(key);
  if (hits === undefined) {
    const bare = withoutPrefix(line.text);
    hits = [
      ...direct(library.match(line.text, work)),
      ...(marked === undefined ? [] : direct(library.match(marked, work))),
      ...(bare === undefined ? [] : library.match(bare, work).map((hit) => ({ ...hit, isBehindPrefix: true }))),
    ];
    known.set(key, hits);
  }
  return hits;
}

function direct(hits: readonly SignatureHit[]): LineHit[] {
  return hits.map((hit) => ({ ...hit, isBehindPrefix: false }));
}
