import { known, unknown, type Answer, type HttpReader } from '@sar/baseline';

/** Aliases of registered models of a tracking server. */
export interface MlflowAliases {
  /** The version that an alias names; undefined when the model has no such alias. */
  versionOf(model: string, alias: string): Promise<Answer<string | undefined>>;
  /** Versions of a model, oldest first; more than 1,000 are unknown. */
  versions(
    model: string,
  ): Promise<Answer<readonly { readonly version: string; readonly run: string | undefined; readonly status: string }[]>>;
  setAlias(model: string, alias: string, version: string): Promise<Answer<'set'>>;
}

const MAX_BYTES = 8 * 1_048_576;
const LIMIT_MS = 30_000;
const PER_PAGE = 200;
const MAX_VERSIONS = 1000;
/** A server may give fewer than it was asked for, and a filter of its own may leave pages empty. */
const MAX_PAGES = 20;

/**
 * Reads and sets aliases by the REST API 2.0 of an MLflow tracking server
 * (https://mlflow.org/docs/latest/api_reference/rest-api.html).
 *
 * @param http follows no redirect, and sends credentials only to the server that the environment names
 * @param address of the server, from the baseline: `https://mlflow.example.com`
 */
export function mlflowAliases(http: HttpReader, address: string): MlflowAliases {
  const base = `${address.replace(/[?#].*$/s, '').replace(/\/+$/, '')}/api/2.0/mlflow`;
  const ask = async (path: string, body?: object): Promise<Answer<unknown>> =>
    http.json(`${base}/${path}`, {
      maxBytes: MAX_BYTES,
      signal: AbortSignal.timeout(LIMIT_MS),
      ...(body !== undefined && { body }),
    });
  return {
    versionOf: async (model, alias) => {
      const answer = await ask(`registered-models/get?name=${encodeURIComponent(model)}`);
      if (!answer.known) return answer;
      const found = recordsOf(recordOf(recordOf(answer.value)['registered_model'])['aliases']).find((each) => each['alias'] === alias);
      if (found === undefined) return known(undefined);
      const version = label(found['version']);
      return version === undefined ? unknown('unsupported', 'the server names a version that is no whole number') : known(version);
    },
    versions: async (model) => {
      // The filter has no way to write a quotation mark.
      if (model.includes("'")) return unknown('unsupported', 'a model whose name holds a quotation mark cannot be looked up');
      const filter = encodeURIComponent(`name='${model}'`);
      const all: { readonly version: string; readonly run: string | undefined; readonly status: string }[] = [];
      let token = '';
      for (let page = 1; page <= MAX_PAGES; page++) {
        const next = token === '' ? '' : `&page_token=${encodeURIComponent(token)}`;
        const answer = await ask(`model-versions/search?filter=${filter}&max_results=${PER_PAGE}${next}`);
        if (!answer.known) return answer;
        const found = recordOf(answer.value);
        for (const each of recordsOf(found['model_versions'])) {
          const version = label(each['version']);
          // A server may take the filter for a pattern.
          if (each['name'] !== model || version === undefined) continue;
          all.push({ version, run: textOf(each['run_id']), status: textOf(each['status']) ?? '' });
        }
        const following = textOf(found['next_page_token']) ?? '';
        if (all.length > MAX_VERSIONS || (following !== '' && following === token)) break;
        token = following;
        if (token === '') return known(all.toSorted((a, b) => Number(a.version) - Number(b.version)));
      }
      return unknown('unsupported', `the model has more than ${MAX_VERSIONS} versions, or its list has no end`);
    },
    setAlias: async (model, alias, version) => {
      const answer = await ask('registered-models/alias', { name: model, alias, version });
      return answer.known ? known('set') : answer;
    },
  };
}

type Json = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function recordsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Versions are whole numbers, written as text or as numbers by the version of the server. */
function label(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? text : undefined;
}
