import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { referred, writtenDescription } from './load-description.js';

const DOCUMENT = 'github:description';

/** What is wrong with an answer's body; undefined when it is right. */
export type ResponseCheck = (body: unknown) => string | undefined;

/**
 * The check of an operation's answer of one status, compiled on first use; undefined where the description gives no JSON schema.
 *
 * One validator instance holds the whole description, so that a component (a user, a repository) is compiled once for all answers that
 * contain it; compiling each answer by itself takes ten times as long.
 *
 * @param template path as the description writes it: `/repos/{owner}/{repo}`
 */
export type ResponseChecks = (template: string, method: string, status: number) => ResponseCheck | undefined;

export function createResponseChecks(): ResponseChecks {
  // The description was made fit for this when it was extracted; checking it against the schema of schemas would take longer than its use.
  const ajv = new Ajv({ strict: false, validateSchema: false, meta: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(writtenDescription(), DOCUMENT);
  const compiled = new Map<string, ValidateFunction>();
  return (template, method, status) => {
    const pointer = schemaPointer(template, method.toLowerCase(), String(status));
    if (pointer === undefined) return undefined;
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `${DOCUMENT}#${pointer}` });
    compiled.set(pointer, validate);
    return (body) => (validate(body) ? undefined : (validate.errors ?? []).map(errorText).join('; '));
  };
}

/** One line of a validator's error: where, what, and the words that it is about. */
export function errorText({ instancePath, message, params }: Pick<ErrorObject, 'instancePath' | 'message' | 'params'>): string {
  return `${instancePath || '/'} ${message ?? 'is refused'} ${JSON.stringify(params)}`;
}

function schemaPointer(template: string, method: string, status: string): string | undefined {
  const description = writtenDescription();
  const response = description.paths[template]?.[method]?.responses[status] as { $ref?: string } | undefined;
  const whole = response?.$ref === undefined ? response : referred(description, response.$ref);
  if ((whole as { content?: Record<string, unknown> } | undefined)?.content?.['application/json'] === undefined) return undefined;
  const base = response?.$ref?.slice('#'.length) ?? `/paths/${escaped(template)}/${method}/responses/${status}`;
  return `${base}/content/${escaped('application/json')}/schema`;
}

/** A key as part of a JSON pointer in an address. */
function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
