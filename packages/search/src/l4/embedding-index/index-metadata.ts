import type { FileContent } from '@sar/baseline';
import { dayOf } from '../../records/age-words.js';
import { instantOf } from '../../records/instant-of.js';
import { whatIsThere } from '../../records/what-is-there.js';
import { isObject, number, text } from '../../reports/json-value.js';

/** Clocks differ, and a time without a zone may be of the one that is 14 hours ahead of UTC. */
const FUTURE_TOLERANCE_MS = 14 * 3_600_000;

/** What the metadata of an index tells. */
export interface IndexMetadata {
  /** Milliseconds since 1970. */
  readonly generatedAt: number;
  readonly model: string | undefined;
  readonly dim: number | undefined;
  readonly chunks: number | undefined;
}

export type MetadataRead = { readonly ok: true; readonly metadata: IndexMetadata } | { readonly ok: false; readonly why: string };

/**
 * The metadata in a file; `why` it is none. Model, dimension and chunks may be missing; what is there must be of its kind.
 *
 * @param now milliseconds since 1970
 */
export function indexMetadata(content: FileContent, now: number): MetadataRead {
  if (content.kind !== 'text') return { ok: false, why: whatIsThere(content) };
  const document = parsed(content.text);
  if (!isObject(document)) return { ok: false, why: 'it is no JSON object' };
  const generatedAt = instantOf(document['generated_at']);
  if (generatedAt === undefined)
    return { ok: false, why: document['generated_at'] === undefined ? 'it has no generated_at' : 'its generated_at is no time' };
  if (generatedAt > now + FUTURE_TOLERANCE_MS) return { ok: false, why: `its generated_at is of the future: ${dayOf(generatedAt)}` };
  const model = text(document['model'])?.trim();
  const dim = number(document['dim']);
  const chunks = number(document['chunk_count']);
  const odd = [
    ...(document['model'] !== undefined && (model === undefined || model === '') ? ['model is no text'] : []),
    ...(document['dim'] !== undefined && !isCount(dim, 1) ? ['dim is no whole number above 0'] : []),
    ...(document['chunk_count'] !== undefined && !isCount(chunks, 0) ? ['chunk_count is no whole number'] : []),
  ];
  if (odd.length > 0) return { ok: false, why: `its ${odd.join(', its ')}` };
  return { ok: true, metadata: { generatedAt, model, dim, chunks } };
}

function isCount(value: number | undefined, from: number): boolean {
  return value !== undefined && Number.isInteger(value) && value >= from;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
