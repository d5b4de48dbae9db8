import { readStrictJson, type JsonObject, type JsonValue } from '@sar/baseline';
import { contentHash } from './content-hash.js';
import { exactTimeMs } from './exact-time.js';
import { fileNameClaim, fileNameOf, fileNameProblem } from './file-name.js';
import type { Intent } from './intent.js';
import { readIntentFields, type IntentFields } from './intent-fields.js';
import { sha256 } from './sha256.js';

/** How far the clock of the one who queued may be ahead. */
const MAX_CLOCK_AHEAD_MS = 10 * 60_000;

/**
 * An intent, or why there is none, in sentences that hold no value of the document. A refused one that is whole and only comes
 * too late or too early carries its `intent`: it may have been applied when it was in time.
 */
export type IntentReading =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'refused'; readonly reasons: readonly string[]; readonly intent?: Intent };

/**
 * Reads a file of the mailbox: strict JSON, the keys of the format and no others, GitHub's rules for names and values, times
 * that exist. Whether it is allowed is the policy's question.
 *
 * @param content text, or bytes of UTF-8
 * @param now for `expires_at` and `queued_at`
 */
export function readIntent(path: string, content: string | Uint8Array, now: Date): IntentReading {
  const fileName = fileNameOf(path);
  const badName = fileNameProblem(fileName);
  if (badName !== undefined) return refused(badName);
  const text = typeof content === 'string' ? content : decode(content);
  if (text === undefined) return refused('the file is not UTF-8 text');
  const json = readStrictJson(text);
  if (!json.ok) return refused(`line ${json.problem.line}, column ${json.problem.column}: ${json.problem.message}`);
  if (!isObject(json.value)) return refused('line 1, column 1: the document must be a JSON object');
  const reasons: string[] = [];
  const fields = readIntentFields(json.value, reasons);
  checkFileName(fileName, fields, reasons);
  const intent = toIntent(path, json.value, fields);
  if (reasons.length > 0 || intent === undefined) return { kind: 'refused', reasons };
  const late = timeProblems(intent, fields.expiresAtMs, now);
  return late.length > 0 ? { kind: 'refused', reasons: late, intent } : { kind: 'intent', intent };
}

function refused(reason: string): IntentReading {
  return { kind: 'refused', reasons: [reason] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkFileName(fileName: string, fields: IntentFields, reasons: string[]): void {
  const claim = fileNameClaim(fileName);
  if (claim === undefined) return;
  if (fields.operation !== undefined && claim.operation !== fields.operation) reasons.push('the file name contradicts `operation`');
  if (fields.name !== undefined && claim.name !== fields.name) reasons.push('the file name contradicts `name`');
}

function toIntent(path: string, document: JsonObject, fields: IntentFields): Intent | undefined {
  const { operation, target, name, queuedAt, queuedBy, note, expect, askedFrom } = fields;
  const queuedAtMs = exactTimeMs(queuedAt ?? '');
  if (operation === undefined || target === undefined || name === undefined || queuedAt === undefined || queuedAtMs === undefined) {
    return undefined;
  }
  const content = contentHash(document);
  const fileName = fileNameOf(path);
  return {
    path,
    fileName,
    id: fields.id ?? sha256(`${content}\n${queuedAt}\n${fileName}`),
    content,
    operation,
    target,
    ...(askedFrom !== undefined && { askedFrom }),
    name,
    value: fields.value,
    queuedAt,
    queuedAtMs,
    ...(queuedBy !== undefined && { queuedBy }),
    ...(note !== undefined && { note }),
    ...(expect !== undefined && { expect }),
  };
}

function timeProblems(intent: Intent, expiresAtMs: number | undefined, now: Date): string[] {
  const problems: string[] = [];
  if (expiresAtMs !== undefined && expiresAtMs <= now.getTime())
    problems.push('`expires_at` has passed: queue it again if it is still wanted');
  if (intent.queuedAtMs > now.getTime() + MAX_CLOCK_AHEAD_MS) problems.push('`queued_at` is more than 10 minutes in the future');
  return problems;
}
