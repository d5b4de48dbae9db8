import { compileGlob, type SensorSettings, type Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import type { BaselineFilters } from './baseline-filters.js';
import binary from './binary-endings.json' with { type: 'json' };
import { generatedPaths } from './generated-paths.js';
import { searchFile } from './search-file.js';
import type { SecretHit } from './secret-hit.js';
import { beginningWithMarks, SECRET_MARKS } from './secret-kinds.js';

/** Most files that are searched, and most hits that are kept. */
const MAX_FILES = 200_000;
const MAX_HITS = 5000;
/** Longest line, in characters: a longer one is data, and some rules take long on it. */
const MAX_LINE = 100_000;
/** Most places of one file that could be secrets: the rules take the square of what they find, and nothing can interrupt them. */
const MAX_MARKS = 1000;
/** Average length of a line, in characters, from which a script or style sheet counts as minified, as GitHub has it. */
const MINIFIED = 110;
const BINARY = new Set(binary.endings);

/** What searching the tracked files gave. */
export interface Searched {
  readonly files: number;
  /** Files that are not UTF-8, which most are that hold no text, and which are not searched. */
  readonly others: number;
  readonly hits: readonly SecretHit[];
  readonly unjudged: readonly Unjudged[];
}

/**
 * Searches the tracked text files.
 *
 * @param known digests that the baseline has, by path
 */
export async function searchFiles(
  { tree, pace, onlyPaths }: SensorInput,
  settings: SensorSettings<'secrets-baseline'>,
  { known, filters }: { readonly known: ReadonlyMap<string, ReadonlySet<string>>; readonly filters: BaselineFilters },
): Promise<Searched> {
  const excluded = settings.exclude.map((glob) => compileGlob(glob));
  const doubtful = settings.doubtful.map((glob) => compileGlob(glob));
  const isGenerated = generatedPaths(tree);
  const hits: SecretHit[] = [];
  const large: string[] = [];
  const odd: Unjudged[] = [];
  let files = 0;
  let others = 0;
  for (const path of tree.list()) {
    if (onlyPaths !== undefined && !onlyPaths.has(path)) continue;
    if (path === settings.baseline || BINARY.has(ending(path))) continue;
    if (files >= MAX_FILES || hits.length >= MAX_HITS) {
      odd.push({
        path: '.',
        reason: `the search ended after ${files} files and ${hits.length} hits; name what is no code in sensors.secrets-baseline.exclude`,
      });
      break;
    }
    await pace.step();
    const content = tree.read(path, settings['max-file-bytes']);
    if (content.kind === 'too-large' && !excluded.some((glob) => glob.matches(path))) large.push(path);
    if (content.kind === 'unreadable') odd.push({ path, reason: `it cannot be read: ${content.reason}` });
    if (content.kind === 'binary') others += 1;
    if (content.kind !== 'text') continue;
    files += 1;
    // The globs are asked only about files that could have hits: asking them about every path would take longer than searching.
    if (!SECRET_MARKS.test(content.text) || excluded.some((glob) => glob.matches(path)) || filters.excludesFile(path)) continue;
    if (hasLongLine(content.text)) {
      odd.push({ path, reason: `it has a line of more than ${MAX_LINE} characters and is not searched` });
      continue;
    }
    const text = beginningWithMarks(content.text, MAX_MARKS);
    if (text.length < content.text.length)
      odd.push({ path, reason: `it has more than ${MAX_MARKS} places that could be secrets; what is behind them is not searched` });
    const isDoubtful = doubtful.some((glob) => glob.matches(path)) || isGenerated(path) || isMinified(path, content.text);
    hits.push(...(await searchFile(text, { path, isDoubtful, known: known.get(path) ?? new Set(), filters })));
  }
  return { files, others, hits, unjudged: [...odd, ...tooLarge(large, settings['max-file-bytes'])] };
}

function tooLarge(paths: readonly string[], maxBytes: number): readonly Unjudged[] {
  const reason = `it is larger than ${maxBytes} bytes (sensors.secrets-baseline.max-file-bytes) and not searched`;
  return paths.map((path) => ({ path, reason }));
}

function ending(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? path.slice(dot + 1).toLowerCase() : '';
}

/** @see https://github.com/github-linguist/linguist/blob/main/lib/linguist/generated.rb */
function isMinified(path: string, text: string): boolean {
  return /\.(?:[cm]?js|css)$/i.test(path) && text.length / (text.split('\n').length + 1) > MINIFIED;
}

function hasLongLine(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    if ((end === -1 ? text.length : end) - at > MAX_LINE) return true;
    if (end === -1) return false;
    at = end + 1;
  }
  return false;
}
