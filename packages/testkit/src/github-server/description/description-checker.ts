import type { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { OpenAPIValidator } from 'openapi-backend';
import { loadDescription } from './load-description.js';
import { createOperationRouter, type MatchedOperation, pathParameters } from './operation-router.js';
import { createResponseChecks, errorText } from './response-validators.js';

export interface CheckedRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** What the description refuses, by where it is; empty when it takes the request. */
  readonly refused: readonly { readonly where: 'parameters' | 'body'; readonly detail: string }[];
}

/** Checks requests and answers against GitHub's description. Validators are compiled per operation, on first use. */
export interface DescriptionChecker {
  match(method: string, path: string): MatchedOperation | undefined;
  checkRequest(operation: MatchedOperation, query: string, body: string): CheckedRequest;
  /** What the description refuses about an answer; undefined when it takes it. */
  checkResponse(operation: MatchedOperation, status: number, body: unknown): string | undefined;
  /** The same for an answer that is no JSON, of which the description says the status alone. */
  checkStatus(operation: MatchedOperation, status: number): string | undefined;
}

let checker: DescriptionChecker | undefined;

/** The checker of this process. */
export function descriptionChecker(): DescriptionChecker {
  checker ??= createChecker();
  return checker;
}

function createChecker(): DescriptionChecker {
  const definition = loadDescription() as unknown as ConstructorParameters<typeof OpenAPIValidator>[0]['definition'];
  // One instance for all bodies and one for all parameters, in place of two for each operation.
  const instances = new Map<string, Ajv>();
  const validator = new OpenAPIValidator({
    definition,
    lazyCompileValidators: true,
    coerceTypes: true,
    ajvOpts: { validateSchema: false, meta: false },
    customizeAjv: (fresh, _options, context) => {
      const instance = instances.get(context) ?? addFormats.default(fresh);
      instances.set(context, instance);
      return instance;
    },
  });
  const responseChecks = createResponseChecks();
  const match = createOperationRouter();

  const checkRequest = (operation: MatchedOperation, query: string, body: string): CheckedRequest => {
    const request = {
      method: operation.method,
      path: operation.path,
      query,
      headers: body === '' ? {} : { 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    };
    const described = operation.described as unknown as Parameters<typeof validator.validateRequest>[1];
    const result = validator.validateRequest(request, described);
    const refused = (result.errors ?? []).map((error) => ({
      where: isAboutBody(error) ? ('body' as const) : ('parameters' as const),
      detail: errorText(error),
    }));
    if (body !== '' && operation.described.requestBody === undefined)
      refused.push({ where: 'body', detail: 'the operation takes no body' });
    const coerced = (result.coerced ?? {}) as { query?: Record<string, unknown> };
    return {
      path: pathParameters(operation),
      query: typeof coerced.query === 'object' ? coerced.query : {},
      body: parseJson(body),
      refused,
    };
  };

  const isListed = ({ described }: MatchedOperation, status: number): boolean => described.responses[String(status)] !== undefined;

  const checkStatus = (operation: MatchedOperation, status: number): string | undefined =>
    isListed(operation, status) || status >= 400 ? undefined : `${operation.operationId} never answers with ${status}`;

  const checkResponse = (operation: MatchedOperation, status: number, body: unknown): string | undefined => {
    if (!isListed(operation, status)) return checkStatus(operation, status);
    const check = responseChecks(operation.template, operation.method, status);
    if (check !== undefined) return check(body);
    return body === undefined || status >= 300 ? undefined : `${operation.operationId} answers ${status} without a JSON body`;
  };

  return { match, checkRequest, checkResponse, checkStatus };
}

function isAboutBody(error: { readonly instancePath: string; readonly schemaPath: string; readonly params: unknown }): boolean {
  const missing = (error.params as { missingProperty?: unknown } | undefined)?.missingProperty;
  return error.instancePath.startsWith('/requestBody') || error.schemaPath.startsWith('#/requestBody') || missing === 'requestBody';
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
