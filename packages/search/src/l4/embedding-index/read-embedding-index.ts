import type { Looked, Reading, Signal, Unjudged } from '@sar/baseline';
import { runInstant } from '../../records/run-instant.js';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { embeddingIndex } from './embedding-index.js';
import { indexMetadata } from './index-metadata.js';
import type { IndexSettings } from './index-settings.js';
import { indexSignal, judgeIndex } from './judge-index.js';

const BASE = { sensor: 'embedding-index', layer: 'L4', unit: 'indexes' } as const;
/** Largest metadata that is read, in bytes. */
const MAX_BYTES = 1_048_576;

/** See `embeddingIndex`. */
export async function readEmbeddingIndex(input: SensorInput): Promise<Reading> {
  const readiness = await embeddingIndex.ready?.(input);
  if (readiness?.ready === false) return unknownReading(BASE, readiness.reason, readiness.detail);
  const now = runInstant(input);
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  for (const index of indexesOf(input)) {
    await input.pace.step();
    const { metadata: path } = index;
    const content = input.files.read(path, MAX_BYTES);
    looked.push({ what: path, detail: content.kind === 'text' ? `metadata, ${content.sizeBytes} bytes` : content.kind });
    if (content.kind === 'absent') {
      signals.push(indexSignal('index-missing', index, `is missing: ${path} is not there`, `metadata at ${path}`, 'no such file'));
      continue;
    }
    const read = indexMetadata(content, now);
    if (!read.ok) {
      signals.push(
        indexSignal(
          'index-unreadable',
          index,
          `has metadata that cannot be used: ${read.why}`,
          'a JSON object with generated_at, model, dim, chunk_count',
          read.why,
        ),
      );
      continue;
    }
    const verdict = judgeIndex(input, index, read.metadata, now);
    signals.push(...verdict.signals);
    unjudged.push(...verdict.unjudged);
  }
  return readingOf({ ...BASE, judged: looked.length, signals, unjudged, looked });
}

/** The declared indexes, and those at known places that nobody declared. */
function indexesOf({ baseline, files, onlyPaths }: SensorInput): readonly IndexSettings[] {
  const { indexes, 'known-metadata': known } = baseline.sensors['embedding-index'];
  const declared = new Set(indexes.map(({ metadata }) => metadata));
  const found = known.filter((path) => !declared.has(path) && files.facts(path).kind === 'file').map((metadata) => ({ metadata }));
  return [...indexes, ...found].filter(({ metadata }) => onlyPaths?.has(metadata) ?? true);
}
