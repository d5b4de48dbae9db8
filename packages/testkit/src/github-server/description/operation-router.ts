import { OpenAPIRouter } from 'openapi-backend';
import { type DescribedOperation, type DescribedParameter, loadDescription } from './load-description.js';

/** An operation that a request is for. */
export interface MatchedOperation {
  readonly operationId: string;
  readonly method: string;
  /** The path's template: `/repos/{owner}/{repo}`. */
  readonly template: string;
  readonly parameters: readonly DescribedParameter[];
  readonly described: DescribedOperation;
  /** The path, with the slashes of a parameter of several segments encoded. */
  readonly path: string;
}

type Router = InstanceType<typeof OpenAPIRouter>;
type Definition = Router['definition'];

/** Finds the operation that a request is for; undefined when the description has none. */
export function createOperationRouter(): (method: string, path: string) => MatchedOperation | undefined {
  const routers = routersByShape();
  const multiSegment = multiSegmentPrefixes();

  return (method, path) => {
    if (!isDecodable(path)) return undefined;
    const find = (at: string) => routers.get(shapeOf(method, at))?.matchOperation({ method, path: at, headers: {} });
    // The path as it is comes first: `/commits/main/check-runs` is no commit `main/check-runs`.
    const whole = find(path) === undefined ? joinSegments(multiSegment, path) : path;
    const operation = find(whole);
    if (operation === undefined) return undefined;
    const described = operation as unknown as DescribedOperation;
    return {
      operationId: described.operationId,
      method: method.toUpperCase(),
      template: operation.path,
      parameters: described.parameters ?? [],
      described: operation as unknown as DescribedOperation,
      path: whole,
    };
  };
}

/** Routers of few paths each, by method and number of segments: the library compares a request with every path of a router. */
function routersByShape(): ReadonlyMap<string, Router> {
  const byShape = new Map<string, Record<string, Record<string, unknown>>>();
  for (const [path, methods] of Object.entries(loadDescription().paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const shape = shapeOf(method, path);
      const paths = byShape.get(shape) ?? {};
      byShape.set(shape, { ...paths, [path]: { [method]: operation } });
    }
  }
  return new Map(
    [...byShape].map(([shape, paths]) => [
      shape,
      new OpenAPIRouter({ definition: { paths } as unknown as Definition, ignoreTrailingSlashes: false }),
    ]),
  );
}

function shapeOf(method: string, path: string): string {
  const segments = path.split('/');
  // The word after `/repos/{owner}/{repo}/` is never a parameter.
  return `${method.toLowerCase()} ${segments.length} ${segments[1] ?? ''} ${segments[1] === 'repos' ? (segments[4] ?? '') : ''}`;
}

/** Templates that end in a parameter of several segments, without it: `/repos/{owner}/{repo}/contents/`. */
function multiSegmentPrefixes(): readonly (readonly string[])[] {
  const prefixes: string[][] = [];
  for (const [path, methods] of Object.entries(loadDescription().paths)) {
    const last = /\/\{([^}]+)\}$/.exec(path)?.[1];
    const isMulti = Object.values(methods).some((operation) =>
      operation.parameters?.some(({ name, 'x-multi-segment': multi }) => name === last && multi === true),
    );
    if (isMulti) prefixes.push(path.split('/').slice(0, -1));
  }
  return prefixes;
}

function joinSegments(prefixes: readonly (readonly string[])[], path: string): string {
  const segments = path.split('/');
  const prefix = prefixes.find(
    (each) => segments.length > each.length + 1 && each.every((word, index) => word.startsWith('{') || word === segments[index]),
  );
  if (prefix === undefined) return path;
  return [...segments.slice(0, prefix.length), segments.slice(prefix.length).join('%2F')].join('/');
}

/** The decoded parameters of a matched path. */
export function pathParameters({ template, path }: MatchedOperation): Record<string, string> {
  const segments = path.split('/');
  const found: Record<string, string> = {};
  for (const [index, word] of template.split('/').entries()) {
    const segment = segments[index] ?? '';
    const parameters = [...word.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
    if (parameters.length === 1 && parameters[0] !== undefined) found[parameters[0]] = decodeURIComponent(segment);
  }
  return found;
}

/** False where an escape is broken: `%ZZ`. */
function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path).length > 0;
  } catch {
    return false;
  }
}
