/** What a baseline of detect-secrets lets through. */
export interface AllowedByDocument {
  /** Digests of secrets by file; those that a person confirmed are not allowed. */
  readonly secrets: ReadonlyMap<string, ReadonlySet<string>>;
  /** Expressions that leave out files, lines and secrets, with what they are for. */
  readonly filters: ReadonlySet<string>;
}

const FILTER = /^detect_secrets\.filters\.regex\.(should_exclude_(?:file|line|secret))$/;

/**
 * What the baseline of detect-secrets 0.x and 1.x lets through; nothing for a text that is none.
 *
 * @see https://github.com/Yelp/detect-secrets#viewing-all-enabled-plugins
 */
export function secretsAllowedBy(text: string): AllowedByDocument {
  const whole = parsed(text);
  const secrets = new Map<string, Set<string>>();
  for (const [path, rows] of Object.entries(object(whole['results'])))
    for (const row of list(rows).map(object)) {
      const digest = row['hashed_secret'];
      if (typeof digest !== 'string' || row['is_secret'] === true) continue;
      const file = path.replaceAll('\\', '/').replace(/^\.\//, '');
      secrets.set(file, (secrets.get(file) ?? new Set()).add(digest.toLowerCase()));
    }
  return { secrets, filters: new Set(filtersOf(whole)) };
}

/** `filters_used` of 1.x, `exclude` of 0.x. */
function filtersOf(whole: Json): readonly string[] {
  const used = list(whole['filters_used'])
    .map(object)
    .flatMap(({ path, pattern }) => {
      const [, name] = FILTER.exec(String(path)) ?? [];
      return name === undefined ? [] : [pattern].flat().map((each) => `${name} ${String(each)}`);
    });
  const old = Object.entries(object(whole['exclude'])).flatMap(([name, pattern]) =>
    typeof pattern === 'string' ? [`should_exclude_${name.replace(/s$/, '')} ${pattern}`] : [],
  );
  return [...used, ...old];
}

type Json = Readonly<Record<string, unknown>>;

function parsed(text: string): Json {
  try {
    return object(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return {};
  }
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
