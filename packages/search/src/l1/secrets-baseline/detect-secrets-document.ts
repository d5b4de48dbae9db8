import { isObject, list, number, object, text, type Json } from '../../reports/json-value.js';

/** Most entries that are read of one baseline. */
export const MAX_ENTRIES = 50_000;

/** One entry of a baseline: the digest of a secret in a file. */
export interface SecretEntry {
  /** As it is written, with `/`. */
  readonly path: string;
  /** What kind of secret: `AWS Access Key`. Untrusted. */
  readonly type: string;
  /** SHA-1 of the secret, lower-case hex. */
  readonly digest: string;
  readonly line: number | undefined;
  readonly isVerified: boolean;
  /** What a person said; undefined when nobody did. */
  readonly isSecret: boolean | undefined;
}

/** A baseline of detect-secrets, or the report of a scan, which has the same form. */
export type DetectSecretsDocument =
  | {
      readonly ok: true;
      readonly version: string;
      readonly entries: readonly SecretEntry[];
      /** Entries beyond the limit, and those without a digest. */
      readonly left: number;
      /** Expressions of Python by which detect-secrets leaves out files, lines and secrets. */
      readonly excluded: { readonly files: readonly string[]; readonly lines: readonly string[]; readonly secrets: readonly string[] };
    }
  | { readonly ok: false; readonly why: string };

/** Reads the document of detect-secrets 0.x and 1.x: https://github.com/Yelp/detect-secrets#viewing-all-enabled-plugins */
export function readDetectSecrets(value: unknown): DetectSecretsDocument {
  const whole = object(value);
  const version = text(whole['version'])?.slice(0, 40);
  if (!isObject(whole['results']) || version === undefined)
    return { ok: false, why: 'it is no baseline of detect-secrets: it has no version and results' };
  if (!/^[01]\./.test(version)) return { ok: false, why: `baselines of detect-secrets ${version} are not read, only 0.x and 1.x` };
  const entries: SecretEntry[] = [];
  let left = 0;
  for (const [path, rows] of Object.entries(whole['results']))
    for (const row of list(rows)) {
      const entry = entryOf(path, object(row));
      if (entry === undefined || entries.length >= MAX_ENTRIES) left += 1;
      else entries.push(entry);
    }
  return { ok: true, version, entries, left, excluded: excludedBy(whole) };
}

function entryOf(path: string, row: Json): SecretEntry | undefined {
  const digest = text(row['hashed_secret'])?.toLowerCase();
  if (digest === undefined || !/^[0-9a-f]{40}$/.test(digest)) return undefined;
  const isSecret = row['is_secret'];
  const line = number(row['line_number']);
  return {
    path: path.replaceAll('\\', '/').replace(/^\.\//, ''),
    type: (text(row['type']) ?? 'secret').slice(0, 80),
    digest,
    line: line !== undefined && Number.isInteger(line) && line > 0 ? line : undefined,
    isVerified: row['is_verified'] === true,
    isSecret: typeof isSecret === 'boolean' ? isSecret : undefined,
  };
}

/** `filters_used` of 1.x, `exclude` of 0.x. */
function excludedBy(whole: Json): { files: readonly string[]; lines: readonly string[]; secrets: readonly string[] } {
  const filters = list(whole['filters_used']).map(object);
  const patterns = (name: string) =>
    filters
      .filter(({ path }) => path === `detect_secrets.filters.regex.${name}`)
      .flatMap(({ pattern }) => (Array.isArray(pattern) ? pattern : [pattern]))
      .filter((each): each is string => typeof each === 'string')
      .slice(0, 100);
  const old = object(whole['exclude']);
  const one = (value: unknown) => (text(value) === undefined ? [] : [String(value)]);
  return {
    files: [...patterns('should_exclude_file'), ...one(old['files'])],
    lines: [...patterns('should_exclude_line'), ...one(old['lines'])],
    secrets: patterns('should_exclude_secret'),
  };
}
