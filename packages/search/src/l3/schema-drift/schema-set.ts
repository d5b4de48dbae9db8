import type { ErrorObject, ValidateFunction } from 'ajv';
import type { SensorInput } from '../../sensor.js';
import { isObject, text } from '../../reports/json-value.js';
import type { Place, ValuePath } from '../documents/parsed-document.js';
import type { BundledSchemas } from './bundled-schema.js';
import { boundedSchema, MAX_SUBSCHEMAS, referencesIn } from './bounded-schema.js';
import { localPath } from './local-path.js';
import { draftOf, readSchemaFile, type SchemaFile } from './schema-file.js';
import { schemaEngine, type Draft, type SchemaEngine } from './schema-engine.js';
import { verdictOf, type Verdict } from './verdict.js';

/** Most schema files that one schema refers to, through others too. */
const MAX_FILES = 200;
const META: Readonly<Record<Draft, string>> = {
  '7': 'http://json-schema.org/draft-07/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

/** A schema that can be asked, or why it cannot. */
export type ReadySchema =
  | { readonly kind: 'ready'; judge(value: unknown): Verdict }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly path: string; readonly message: string; readonly place?: Place }
  | { readonly kind: 'unjudged'; readonly reason: string };

/** The schemas of a repository, each read and compiled when first asked for. */
export interface SchemaSet {
  schema(path: string): ReadySchema;
}

export function schemaSet(input: SensorInput, bundled: BundledSchemas): SchemaSet {
  const files = new Map<string, SchemaFile>();
  const ready = new Map<string, ReadySchema>();
  const engines = new Map<Draft, { readonly engine: SchemaEngine; readonly added: Set<string> }>();
  return {
    schema: (path) => {
      let known = ready.get(path);
      if (known === undefined) ready.set(path, (known = prepare(path)));
      return known;
    },
  };

  function fileOf(path: string): SchemaFile {
    let file = files.get(path);
    if (file === undefined) files.set(path, (file = readSchemaFile(input, path, bundled)));
    return file;
  }

  function prepare(path: string): ReadySchema {
    const root = fileOf(path);
    if (root.kind === 'broken') return { ...root, path };
    if (root.kind !== 'read') return root;
    const draft = root.draft ?? '7';
    let shared = engines.get(draft);
    if (shared === undefined) engines.set(draft, (shared = { engine: schemaEngine(draft), added: new Set() }));
    const { engine, added } = shared;
    const waiting = [path];
    const seen = new Set(waiting);
    const budget = { left: MAX_SUBSCHEMAS };
    try {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const file = fileOf(next);
        if (file.kind === 'missing') return { kind: 'unjudged', reason: `it refers to ${next}, which is not there` };
        if (file.kind === 'unjudged')
          return { kind: 'unjudged', reason: next === path ? file.reason : `it refers to ${next}: ${file.reason}` };
        if (file.kind === 'broken') return { ...file, path: next };
        if ((file.draft ?? draft) !== draft)
          return { kind: 'unjudged', reason: `it refers to ${next}, which is written for another draft` };
        const fault = metaFault(engine, draft, file);
        if (fault !== undefined) return { kind: 'broken', path: next, ...fault };
        for (const ref of referencesIn(file.value)) {
          const target = targetOf(ref, file);
          if (target === undefined || seen.has(target)) continue;
          seen.add(target);
          if (seen.size > MAX_FILES) return { kind: 'unjudged', reason: `it refers to more than ${MAX_FILES} files` };
          waiting.push(target);
        }
        if (added.has(next)) continue;
        engine.restart(true);
        const copy = boundedSchema(file.value, idOf(next), draft === '7', (ref) => rewritten(ref, file), budget);
        engine.ajv.addSchema(copy as object, idOf(next));
        added.add(next);
      }
      const validate = engine.ajv.getSchema(idOf(path)) as ValidateFunction | undefined;
      if (validate === undefined) return { kind: 'unjudged', reason: 'it cannot be compiled' };
      return { kind: 'ready', judge: (value) => verdictOf(engine, validate, value) };
    } catch (error) {
      return { kind: 'unjudged', reason: whyNotCompiled(error) };
    }
  }

  /** The file of the repository that a reference leads to. */
  function targetOf(ref: string, { path, value }: SchemaFile & { readonly kind: 'read' }): string | undefined {
    const [base = ''] = ref.split('#', 1);
    const own = isObject(value) ? text(value['$id'])?.replace(/#$/, '') : undefined;
    if (base === '' || base === own || draftOf(base) !== undefined) return undefined;
    const folder = own?.slice(0, own.lastIndexOf('/') + 1);
    const written = folder !== undefined && folder.includes('://') && base.startsWith(folder) ? base.slice(folder.length) : base;
    const target = localPath(path, written);
    return target === undefined || fileOf(target).kind === 'missing' ? undefined : target;
  }

  function rewritten(ref: string, file: SchemaFile & { readonly kind: 'read' }): string {
    const at = ref.indexOf('#');
    const fragment = at === -1 ? '' : ref.slice(at);
    const own = isObject(file.value) ? text(file.value['$id'])?.replace(/#$/, '') : undefined;
    if (own !== undefined && own !== '' && ref.slice(0, at === -1 ? undefined : at) === own) return fragment === '' ? '#' : fragment;
    const target = targetOf(ref, file);
    return target === undefined ? ref : `${idOf(target)}${fragment}`;
  }
}

/** What the meta-schema says first against a schema. */
function metaFault(
  engine: SchemaEngine,
  draft: Draft,
  file: SchemaFile & { readonly kind: 'read' },
): { readonly message: string; readonly place: Place } | undefined {
  const meta = engine.ajv.getSchema(META[draft]);
  engine.restart(true);
  if (meta === undefined || meta(file.value) === true) return undefined;
  const errors: readonly ErrorObject[] = meta.errors ?? [];
  const [first] = errors.toSorted((a, b) => b.instancePath.length - a.instancePath.length);
  const path: ValuePath = (first?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return { message: `"${path.join('.') || 'the whole'}" ${first?.message ?? 'is not allowed'} (draft ${draft})`, place: file.place(path) };
}

function idOf(path: string): string {
  return `sar:/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function whyNotCompiled(error: unknown): string {
  const { missingRef, message } = error as Error & { readonly missingRef?: string };
  if (missingRef !== undefined) return `it refers to ${missingRef.slice(0, 200)}, which is not in the repository; nothing is fetched`;
  return error instanceof RangeError ? 'it is nested too deep' : `it cannot be compiled: ${message.slice(0, 200)}`;
}
