import { DIGESTS, type DigestName } from '@sar/baseline';
import { isObject, number, text, type Json } from '../../reports/json-value.js';
import { digestOf, MAX_ENTRIES, type Manifest, type ManifestEntry } from './manifest.js';

/**
 * The entries of a JSON manifest: `{path: hash}`, `{path: {sha256: hash, size: bytes}}`, a list of `{path, sha256, size}`, or either under the
 * key `files`. A hash may be written `sha256:…`.
 */
export function jsonManifest(source: string): Manifest {
  let document: unknown;
  try {
    document = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, why: `it is no JSON: ${(error as Error).message.slice(0, 200)}` };
  }
  const held: unknown =
    isObject(document) && (isObject(document['files']) || Array.isArray(document['files'])) ? document['files'] : document;
  const pairs: readonly (readonly [string | undefined, unknown])[] = Array.isArray(held)
    ? (held as readonly unknown[]).map((each) => [isObject(each) ? (text(each['path']) ?? text(each['name'])) : undefined, each])
    : isObject(held)
      ? Object.entries(held)
      : [];
  const entries: ManifestEntry[] = [];
  const odd: string[] = [];
  for (const [name, value] of pairs.slice(0, MAX_ENTRIES)) {
    const told = isObject(value) ? toldBy(value) : { digest: hashOf(value) };
    if (name === undefined || (told.digest === undefined && told.sizeBytes === undefined)) odd.push(name ?? 'an entry without a path');
    else
      entries.push({
        name,
        ...(told.digest !== undefined && { digest: told.digest }),
        ...(told.sizeBytes !== undefined && { sizeBytes: told.sizeBytes }),
      });
  }
  if (entries.length === 0) return { ok: false, why: 'it holds no path with a hash' };
  return { ok: true, form: 'JSON', entries, odd, cut: pairs.length > MAX_ENTRIES };
}

interface Told {
  readonly digest?: ManifestEntry['digest'] | undefined;
  readonly sizeBytes?: number | undefined;
}

function toldBy(value: Json): Told {
  const named = DIGESTS.flatMap((name) => hashOf(value[name], name) ?? [])[0];
  const digest = named ?? hashOf(value['hash']) ?? hashOf(value['checksum']) ?? hashOf(value['digest']);
  return { digest, sizeBytes: number(value['size']) ?? number(value['bytes']) };
}

function hashOf(value: unknown, name?: DigestName): ManifestEntry['digest'] | undefined {
  return typeof value === 'string' ? digestOf(value.trim().replace(/^(?:md5|sha-?1|sha-?256|sha-?512)[:=]/i, ''), name) : undefined;
}
