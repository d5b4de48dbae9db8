import type { VariableTarget, JsonObject } from '@sar/baseline';
import { secretsIn } from '../policy/secrets-in.js';
import { exactTimeMs } from './exact-time.js';
import { nameProblem } from './name-problem.js';
import { isUnicode, valueProblem } from './value-problem.js';

/** The keys of an intent: section 2.1 of the formats, and SAR's own. */
const KEYS: ReadonlySet<string> = new Set([
  'schema_version',
  'operation',
  'scope',
  'owner',
  'repo',
  'environment',
  'name',
  'value',
  'queued_at',
  'queued_by',
  'note',
  'id',
  'expect',
  'expires_at',
]);

const OWNER = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const ID = /^[A-Za-z0-9._-]{1,100}$/;
const EXPECT = /^(?:absent|[0-9a-f]{64})$/;
const CONTROL = /\p{Cc}/u;
const MAX_FREE_TEXT = 1000;

/** What the keys of an intent say. A field is undefined when it is missing or has a problem. */
export interface IntentFields {
  readonly operation: 'set' | 'delete' | undefined;
  readonly target: VariableTarget | undefined;
  readonly askedFrom: string | undefined;
  readonly name: string | undefined;
  readonly value: string | null;
  readonly queuedAt: string | undefined;
  readonly queuedBy: string | undefined;
  readonly note: string | undefined;
  readonly id: string | undefined;
  readonly expect: string | undefined;
  readonly expiresAtMs: number | undefined;
}

/** Checks every key of an intent by itself; each problem is a sentence in `problems` that holds no value of the document. */
export function readIntentFields(document: JsonObject, problems: string[]): IntentFields {
  for (const key of Object.keys(document)) if (!KEYS.has(key)) problems.push(unknownKey(key));
  if (document['schema_version'] !== '1') problems.push('`schema_version` must be "1": this is the only version that is read');
  const operation = oneOf(document, 'operation', ['set', 'delete'] as const, problems);
  const name = text(document, 'name', problems, true);
  const badName = name === undefined ? undefined : nameProblem(name);
  if (badName !== undefined) problems.push(badName);
  return {
    operation,
    target: readTarget(document, problems),
    askedFrom: document['scope'] === 'org' ? text(document, 'repo', problems) : undefined,
    name: badName === undefined ? name : undefined,
    value: readValue(document, operation, problems),
    queuedAt: readTime(document, 'queued_at', problems, true),
    queuedBy: freeText(document, 'queued_by', problems),
    note: freeText(document, 'note', problems),
    id: matching(document, 'id', ID, '1 to 100 of A–Z, a–z, 0–9, `.`, `_` and `-`', problems),
    expect: matching(document, 'expect', EXPECT, '64 lower-case hexadecimal digits (SHA-256 of the current value) or "absent"', problems),
    expiresAtMs: exactTimeMs(readTime(document, 'expires_at', problems) ?? ''),
  };
}

function unknownKey(key: string): string {
  // A token that was pasted at the wrong place is not repeated.
  return /^[\w-]{1,60}$/.test(key) && secretsIn(key, { entropy: true }).length === 0
    ? `the key \`${key}\` is not known`
    : 'a key is not known';
}

function readTarget(document: JsonObject, problems: string[]): VariableTarget | undefined {
  const scope = oneOf(document, 'scope', ['repo', 'org', 'environment'] as const, problems);
  const owner = matching(document, 'owner', OWNER, 'the name of an account', problems, true);
  const repo = matching(document, 'repo', REPOSITORY, 'the name of a repository, without its owner', problems, scope !== 'org');
  const environment = text(document, 'environment', problems, scope === 'environment');
  if (environment !== undefined && !isEnvironmentName(environment)) {
    problems.push('`environment` must be 1 to 255 characters without control characters');
    return undefined;
  }
  if (environment !== undefined && scope !== undefined && scope !== 'environment') {
    problems.push(`\`environment\` stands in an intent of scope ${scope}: leave it out, or write "scope": "environment"`);
    return undefined;
  }
  if (owner === undefined || scope === undefined) return undefined;
  if (scope === 'org') return { scope, owner };
  if (repo === undefined) return undefined;
  if (scope === 'repo') return { scope, owner, repo };
  return environment === undefined ? undefined : { scope, owner, repo, environment };
}

/** `.` and `..` would walk up in the path of a request. */
function isEnvironmentName(name: string): boolean {
  return name.length > 0 && name.length <= 255 && !CONTROL.test(name) && isUnicode(name) && name !== '.' && name !== '..';
}

function readValue(document: JsonObject, operation: 'set' | 'delete' | undefined, problems: string[]): string | null {
  const value = document['value'] ?? null;
  if (value !== null && typeof value !== 'string') {
    problems.push('`value` must be a text, or null for `delete`');
    return null;
  }
  if (operation === 'delete') {
    if (value !== null) problems.push('`value` must be null for `delete`');
    return null;
  }
  if (value === null) {
    if (operation === 'set') problems.push('`value` is required for `set`');
    return null;
  }
  const problem = valueProblem(value);
  if (problem !== undefined) problems.push(problem);
  return value;
}

function readTime(document: JsonObject, key: string, problems: string[], required = false): string | undefined {
  const written = text(document, key, problems, required);
  if (written === undefined || exactTimeMs(written) !== undefined) return written;
  problems.push(`\`${key}\` must be a time that exists, in UTC, as YYYY-MM-DDTHH:MM:SSZ`);
  return undefined;
}

function freeText(document: JsonObject, key: string, problems: string[]): string | undefined {
  const written = text(document, key, problems);
  if (written === undefined || (written.length <= MAX_FREE_TEXT && isUnicode(written))) return written;
  problems.push(`\`${key}\` must be Unicode text of at most ${MAX_FREE_TEXT} characters`);
  return undefined;
}

function matching(
  document: JsonObject,
  key: string,
  form: RegExp,
  wanted: string,
  problems: string[],
  required = false,
): string | undefined {
  const written = text(document, key, problems, required);
  if (written === undefined || form.test(written)) return written;
  problems.push(`\`${key}\` must be ${wanted}`);
  return undefined;
}

function oneOf<T extends string>(document: JsonObject, key: string, allowed: readonly T[], problems: string[]): T | undefined {
  const written = text(document, key, problems, true);
  const found = allowed.find((word) => word === written);
  if (written !== undefined && found === undefined) problems.push(`\`${key}\` must be ${allowed.map((word) => `"${word}"`).join(' or ')}`);
  return found;
}

function text(document: JsonObject, key: string, problems: string[], required = false): string | undefined {
  const value = document[key];
  if (typeof value === 'string') return value;
  if (value !== undefined) problems.push(`\`${key}\` must be a text`);
  else if (required) problems.push(`\`${key}\` is missing`);
  return undefined;
}
