import { readFileSync } from 'node:fs';

export interface DescribedParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: { readonly default?: unknown; readonly maximum?: number; readonly type?: string };
  /** True for a path parameter that may hold slashes. */
  readonly 'x-multi-segment'?: boolean;
}

export interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly DescribedParameter[];
  readonly requestBody?: { readonly required?: boolean };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** The extract of GitHub's OpenAPI description, with references replaced by what they refer to. */
export interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

/** The extract as it is written, with `$ref`. */
export interface WrittenDescription {
  readonly openapi: string;
  readonly info: Description['info'];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, unknown>> }>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

let written: WrittenDescription | undefined;
let loaded: Description | undefined;

/** The description as it is written, read once per process. */
export function writtenDescription(): WrittenDescription {
  written ??= JSON.parse(readFileSync(new URL('./github-description.generated.json', import.meta.url), 'utf8')) as WrittenDescription;
  return written;
}

/** The description with references replaced, made once per process. */
export function loadDescription(): Description {
  loaded ??= resolved(writtenDescription());
  return loaded;
}

function resolved(source: WrittenDescription): Description {
  const known = new Map<string, object>();
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const reference = (value as { $ref?: unknown }).$ref;
    if (typeof reference !== 'string') return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each)]));
    const before = known.get(reference);
    if (before !== undefined) return before;
    // Known before it is complete, since a schema may contain itself.
    const target = {};
    known.set(reference, target);
    return Object.assign(target, resolve(referred(source, reference)));
  };
  return { openapi: source.openapi, info: source.info, paths: resolve(source.paths) as Description['paths'] };
}

/** What a reference such as `#/components/schemas/simple-user` refers to. */
export function referred(root: unknown, reference: string): unknown {
  return reference
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root);
}
