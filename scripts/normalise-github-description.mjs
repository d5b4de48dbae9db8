// Makes a part of GitHub's OpenAPI description fit for strict validation. Pure: used by extract-github-description.mjs.

const WORDS = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'title',
  'deprecated',
  'discriminator',
  'readOnly',
]);
/** Formats that a validator knows; the others (`uri-template`, `repo.nwo`, `timestamp`, `double`) say nothing that can be checked. */
const FORMATS = new Set(['date-time', 'date', 'uri', 'email', 'int32', 'int64']);
const COMBINATIONS = ['allOf', 'anyOf', 'oneOf'];
/** How a description states the cap of a page: `The number of results per page (max 30).` */
const DOCUMENTED_MAXIMUM = /\(max (\d+)\)/;
/** How it says that a time may be a range too, which its `format` denies: `>=2026-11-01`, `2026-11-01..2026-11-07`. */
const SEARCH_SYNTAX = /search syntax/i;

/**
 * A schema without words, with these changes: objects with properties that say nothing about others are closed; `oneOf` becomes
 * `anyOf`, since GitHub's alternatives overlap; `nullable` without `type`, or beside an `enum` without null, becomes an alternative.
 *
 * @param schema a schema object of OpenAPI 3.0; not changed
 * @param open true for a member of `allOf`, or a component that is one: closing it would refuse its siblings' properties
 */
export function normaliseSchema(schema, open = false) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  const { nullable, ...rest } = schema;
  const plain = {};
  for (const [key, value] of Object.entries(rest)) {
    if (WORDS.has(key) || key.startsWith('x-') || (key === 'format' && !FORMATS.has(value))) continue;
    if (key === 'properties') plain.properties = mapValues(value, (each) => normaliseSchema(each));
    else if (key === 'allOf') plain.allOf = value.map((each) => normaliseSchema(each, true));
    else if (key === 'oneOf' || key === 'anyOf') plain.anyOf = value.map((each) => normaliseSchema(each, open || hasProperties(schema)));
    else if (key === 'items' || key === 'not') plain[key] = normaliseSchema(value);
    else if (key === 'additionalProperties') plain[key] = normaliseSchema(value);
    else plain[key] = value;
  }
  if (!open && isClosable(schema)) plain.additionalProperties = false;
  if (nullable !== true) return plain;
  if (plain.type === undefined) return { anyOf: [...(Object.keys(plain).length > 0 ? [plain] : [{}]), { type: 'null' }] };
  if (plain.enum !== undefined && !plain.enum.includes(null)) return { ...plain, nullable: true, enum: [...plain.enum, null] };
  return { ...plain, nullable: true };
}

/** A parameter without words; a documented cap in its words becomes `maximum`. */
export function normaliseParameter(parameter) {
  if (parameter.$ref !== undefined) return { $ref: parameter.$ref };
  const { name, in: place, required, style, explode } = parameter;
  const schema = normaliseSchema(parameter.schema);
  const cap = DOCUMENTED_MAXIMUM.exec(parameter.description ?? '')?.[1];
  if (SEARCH_SYNTAX.test(parameter.description ?? '')) delete schema.format;
  if (name === 'per_page' && schema.maximum === undefined) schema.maximum = Number(cap ?? 100);
  if (name === 'per_page' && schema.minimum === undefined) schema.minimum = 1;
  if (name === 'page' && schema.minimum === undefined) schema.minimum = 1;
  return {
    name,
    in: place,
    ...(required === true ? { required } : {}),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    schema,
    ...(parameter['x-multi-segment'] === true ? { 'x-multi-segment': true } : {}),
  };
}

/** A response: its status and the schema of its JSON. */
export function normaliseResponse(response) {
  if (response.$ref !== undefined) return { $ref: response.$ref };
  const schema = response.content?.['application/json']?.schema;
  return { description: '', ...(schema === undefined ? {} : { content: { 'application/json': { schema: normaliseSchema(schema) } } }) };
}

/** One operation: id, parameters, body, responses. */
export function normaliseOperation(operation) {
  const { operationId, parameters, requestBody, responses } = operation;
  const schema = requestBody?.content?.['application/json']?.schema;
  return {
    operationId,
    ...(parameters === undefined ? {} : { parameters: parameters.map(normaliseParameter) }),
    ...(schema === undefined
      ? {}
      : {
          requestBody: {
            ...(requestBody.required === true ? { required: true } : {}),
            content: { 'application/json': { schema: normaliseSchema(schema) } },
          },
        }),
    responses: mapValues(responses, normaliseResponse),
  };
}

/** References in a value, such as `#/components/schemas/simple-user`. */
export function references(value, found = new Set()) {
  if (Array.isArray(value)) for (const each of value) references(each, found);
  else if (typeof value === 'object' && value !== null) {
    if (typeof value.$ref === 'string') found.add(value.$ref);
    for (const each of Object.values(value)) references(each, found);
  }
  return found;
}

/** References that stand as a member of `allOf` anywhere in a value; what they name stays open. */
export function referencesInAllOf(value, found = new Set()) {
  if (Array.isArray(value)) for (const each of value) referencesInAllOf(each, found);
  else if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value.allOf)) for (const { $ref } of value.allOf) if ($ref !== undefined) found.add($ref);
    for (const each of Object.values(value)) referencesInAllOf(each, found);
  }
  return found;
}

export function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function hasProperties(schema) {
  return Object.keys(schema.properties ?? {}).length > 0;
}

function isClosable(schema) {
  if (!hasProperties(schema) || schema.additionalProperties !== undefined) return false;
  return COMBINATIONS.every((key) => !(schema[key] ?? []).some((each) => each.$ref !== undefined || adds(each, schema)));
}

/** True when an alternative names properties that the schema itself does not name. */
function adds(alternative, { properties }) {
  return Object.keys(alternative.properties ?? {}).some((name) => !Object.hasOwn(properties, name));
}
