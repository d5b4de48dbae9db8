import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { ApiError } from '../contract/operation.js';

/** GitHub's limits for one upload: compressed bytes, runs of a file, results of a run. */
const MAX_GZIP_BYTES = 10 * 1_048_576;
const MAX_RUNS = 20;
const MAX_RESULTS = 25_000;
/** This server's own bound for what it unpacks. */
const MAX_BYTES = 200 * 1_048_576;

/** What is read of a run in a SARIF file. */
export interface SarifRun {
  readonly tool: string;
  readonly category: string;
  readonly rules: number;
  readonly results: readonly SarifResult[];
}

export interface SarifResult {
  readonly rule: string;
  readonly level: 'none' | 'note' | 'warning' | 'error';
  readonly message: string;
  readonly path: string;
  readonly line: number;
  /** The same for the same finding in a later upload. */
  readonly fingerprint: string;
}

/** The text in an upload: Base64 of gzip. @throws ApiError 400 for anything else, 413 when it is too large */
export function decodeSarif(sarif: string): string {
  const compressed = Buffer.from(sarif, 'base64');
  if (compressed.length > MAX_GZIP_BYTES) throw new ApiError(413, 'SARIF file is too large');
  try {
    return gunzipSync(compressed, { maxOutputLength: MAX_BYTES }).toString('utf8');
  } catch {
    throw new ApiError(400, 'Invalid request: sarif is not a gzip compressed, Base64 encoded file');
  }
}

/** Reads a SARIF file, or says why it cannot be processed. */
export function readSarif(text: string): { readonly runs: readonly SarifRun[] } | { readonly errors: readonly string[] } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { errors: ['unable to upload file: the file is not valid JSON'] };
  }
  const { version, runs } = record(file);
  if (version !== '2.1.0') return { errors: ['Only SARIF 2.1.0 is supported'] };
  if (!Array.isArray(runs)) return { errors: ['SARIF has no runs'] };
  if (runs.length > MAX_RUNS) return { errors: [`rejecting SARIF, as there are more runs than allowed (${runs.length} > ${MAX_RUNS})`] };
  const read = runs.map((run: unknown) => readRun(run));
  const large = read.find(({ results }) => results.length > MAX_RESULTS);
  if (large !== undefined)
    return { errors: [`rejecting SARIF, as there are more results per run than allowed (${large.results.length} > ${MAX_RESULTS})`] };
  const keys = read.map(({ tool, category }) => `${tool} ${category}`);
  if (new Set(keys).size < keys.length) return { errors: ['rejecting SARIF, as there are several runs with the same tool and category'] };
  return { runs: read };
}

function readRun(run: unknown): SarifRun {
  const { tool, automationDetails, results } = record(run);
  const { name, rules } = record(record(tool)['driver']);
  const id = text(record(automationDetails)['id']);
  const list = Array.isArray(rules) ? rules : [];
  const levels = new Map(list.map((rule: unknown) => [text(record(rule)['id']), record(record(rule)['defaultConfiguration'])['level']]));
  return {
    tool: text(name),
    category: id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : '',
    rules: list.length,
    results: (Array.isArray(results) ? results : []).map((result: unknown) => readResult(result, levels)),
  };
}

function readResult(result: unknown, levels: ReadonlyMap<string, unknown>): SarifResult {
  const { ruleId, level, message, locations, partialFingerprints } = record(result);
  const physical = record(record(Array.isArray(locations) ? locations[0] : undefined)['physicalLocation']);
  const path = text(record(physical['artifactLocation'])['uri']);
  const line = Number(record(physical['region'])['startLine'] ?? 1);
  const rule = text(ruleId);
  const found = level ?? levels.get(rule) ?? 'warning';
  const hash = text(record(partialFingerprints)['primaryLocationLineHash']);
  return {
    rule,
    level: found === 'none' || found === 'note' || found === 'error' ? found : 'warning',
    message: text(record(message)['text']),
    path,
    line,
    fingerprint: [rule, path, hash === '' ? line : hash].join(' '),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
