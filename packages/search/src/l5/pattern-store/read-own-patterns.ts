import { readFailurePatterns, UserError, type FailurePattern } from '@sar/baseline';
import { instantOf } from '../../records/instant-of.js';
import { countWords } from '../../records/age-words.js';
import { whatIsThere } from '../../records/what-is-there.js';
import type { SensorInput } from '../../sensor.js';
import { normalPattern, type PatternStore, type StoredPattern } from './pattern-store.js';

/** Largest file of patterns that is read, in bytes. */
const MAX_BYTES = 1_048_576;

/** The repository's own failure patterns: the files of `ci.patterns`, each a store. */
export async function readOwnPatterns({ baseline, tree, pace }: SensorInput): Promise<readonly PatternStore[]> {
  const stores: PatternStore[] = [];
  for (const path of baseline.ci.patterns) {
    await pace.step();
    const content = tree.read(path, MAX_BYTES);
    if (content.kind !== 'text')
      stores.push({
        ok: false,
        path,
        reason: 'failed',
        why: content.kind === 'absent' ? 'ci.patterns names it, and it is not there' : whatIsThere(content),
      });
    else stores.push(await storeOf(path, content.text));
  }
  return stores;
}

async function storeOf(path: string, text: string): Promise<PatternStore> {
  try {
    const library = await readFailurePatterns(text, path);
    const lines = linesOfIds(text);
    const patterns = library.map((pattern) => storedPattern(pattern, lines.get(pattern.pattern_id)));
    return { ok: true, name: path, path, patterns, unjudged: [], detail: `failure patterns, ${countWords(patterns.length, 'pattern')}` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ok: false, path, reason: 'failed', why: error.message.split('\n').slice(0, 3).join(' ') };
  }
}

/**
 * A reuse count of 0 says something only where matches are counted, which `counted_until` tells; the time of the last use is not kept.
 */
function storedPattern({ pattern_id, class: kind = 'code-regression', detection, metadata }: FailurePattern, line?: number): StoredPattern {
  const created = instantOf(metadata.discovered);
  const isUnused = metadata.reuse_count === 0 && metadata.counted_until !== undefined;
  return {
    id: pattern_id,
    pattern: detectionText(detection),
    resolution: kind,
    confidence: metadata.confidence,
    ...(isUnused && { lastUsed: 'never' as const }),
    ...(created !== undefined && { created }),
    ...(line !== undefined && { line }),
  };
}

/** The detection in a form in which the order of expressions does not matter. */
function detectionText(detection: FailurePattern['detection']): string {
  const parts = [
    detection.error_signatures,
    detection.context_signatures ?? [],
    detection.excluded_signatures ?? [],
    detection.file_patterns ?? [],
    detection.log_locations ?? ['annotation', 'log'],
  ];
  return parts
    .map((texts) => texts.map(normalPattern).toSorted().join(' | '))
    .join(' & ')
    .replace(/(?: & )+$/, '');
}

/** The line, 1-based, on which each id is written. */
function linesOfIds(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [at, line] of text.split('\n').entries()) {
    const id = /pattern_id['"]?\s*:\s*['"]?([A-Z0-9_]+)/.exec(line)?.[1];
    if (id !== undefined && !lines.has(id)) lines.set(id, at + 1);
  }
  return lines;
}
