import type { IncomingHttpHeaders } from 'node:http';
import { byteRange } from './byte-range.js';
import type { ArtifactRecord, CacheRecord, ResultsService } from './results-service.js';

/** A request to the storage behind a signed address. */
export interface StorageRequest {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the storage answers; a body of a `HEAD` is only its length. */
export interface StorageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: Buffer;
}

const WRITTEN_AT = 'Sun, 22 Nov 2026 07:30:00 GMT';

/**
 * The part of a block blob's interface that clients of the cache and of artifacts use: `Put Blob`, `Put Block`, `Put Block List`,
 * `Get Blob Properties` and `Get Blob` with a range.
 * Source: https://learn.microsoft.com/en-us/rest/api/storageservices/blob-service-rest-api
 */
export function answerStorage(service: ResultsService, record: CacheRecord | ArtifactRecord, asked: StorageRequest): StorageAnswer {
  const isWrite = asked.method === 'PUT';
  if (asked.headers.authorization !== undefined) service.problems.push('the token was sent to the storage');
  if (asked.query.get('sp') !== (isWrite ? 'cw' : 'r')) {
    service.problems.push(`${asked.method} with an address that is signed for something else`);
    return refusal(403, 'AuthorizationPermissionMismatch');
  }
  if (isWrite) return put(service, record, asked);
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return refusal(405, 'UnsupportedHttpVerb');
  if (record.bytes === undefined) return refusal(404, 'BlobNotFound');
  return read(record.bytes, asked);
}

function put(service: ResultsService, record: CacheRecord | ArtifactRecord, { query, headers, body }: StorageRequest): StorageAnswer {
  const part = query.get('comp');
  const isBlob = part === null;
  if (Number(headers['content-length']) !== body.length || (isBlob && headers['x-ms-blob-type'] !== 'BlockBlob')) {
    service.problems.push('the storage needs the type of a blob and its length');
  }
  if (isBlob) record.bytes = body;
  else if (part === 'block') (record.blocks ??= new Map()).set(query.get('blockid') ?? '', body);
  else if (part === 'blocklist') {
    const blocks = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(([, id = '']) => record.blocks?.get(id));
    if (blocks.includes(undefined)) return refusal(400, 'InvalidBlockList');
    record.bytes = Buffer.concat(blocks as Buffer[]);
    delete record.blocks;
  } else {
    service.problems.push(`nobody knows comp=${part}`);
    return refusal(400, 'InvalidQueryParameterValue');
  }
  return { status: 201, headers: { ...common(record.bytes), 'x-ms-request-server-encrypted': 'true', 'content-length': 0 } };
}

function read(bytes: Buffer, { method, headers }: StorageRequest): StorageAnswer {
  const asked = headers['x-ms-range'] ?? headers.range;
  const range = byteRange(typeof asked === 'string' ? asked : undefined, bytes.length);
  if (range === 'outside') return refusal(416, 'InvalidRange');
  const body = range === undefined ? bytes : bytes.subarray(range.start, range.end + 1);
  return {
    status: range === undefined ? 200 : 206,
    headers: {
      ...common(bytes),
      'content-type': 'application/octet-stream',
      'content-length': body.length,
      'accept-ranges': 'bytes',
      'x-ms-blob-type': 'BlockBlob',
      ...(range !== undefined && { 'content-range': `bytes ${range.start}-${range.end}/${bytes.length}` }),
    },
    ...(method === 'GET' && { body }),
  };
}

function common(bytes: Buffer | undefined): Record<string, string> {
  return { etag: `"0x${(bytes?.length ?? 0).toString(16)}"`, 'last-modified': WRITTEN_AT, 'x-ms-version': '2026-02-06' };
}

function refusal(status: number, code: string): StorageAnswer {
  const body = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code, 'content-length': body.length }, body };
}
