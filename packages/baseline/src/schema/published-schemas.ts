import * as z from 'zod';
import { cacheCheckDocumentSchema } from '../documents/cache-check-document.js';
import { patrolDocumentSchema } from '../documents/patrol-document.js';
import { settingsJsonSchema, type SchemaNode } from './schema-node.js';

/** File name under `schemas/` → the JSON Schema (draft 2020-12) that is published there. */
export function publishedSchemas(): Map<string, unknown> {
  return new Map<string, unknown>([
    ['baseline.schema.json', named('urn:sar:schema:baseline:1', 'SAR baseline', asPatch(settingsJsonSchema()))],
    ['patrol.schema.json', named('urn:sar:schema:patrol:1', 'SAR patrol', z.toJSONSchema(patrolDocumentSchema))],
    ['cache-check.schema.json', named('urn:sar:schema:cache-check:1', 'SAR cache check', z.toJSONSchema(cacheCheckDocumentSchema))],
  ]);
}

function named(id: string, title: string, schema: object): object {
  const { $schema, ...rest } = schema as { $schema?: string };
  return { $schema, $id: id, title, ...rest };
}

/**
 * The schema of one layer of a baseline, from the schema of the merged settings: a layer is a merge patch, so every key of a
 * map is optional and may be `null`, which removes it. Lists replace as a whole: their items stay as they are.
 */
function asPatch(schema: SchemaNode): SchemaNode {
  if (schema.properties === undefined) return schema;
  const { required: _, ...rest } = schema;
  const properties = Object.entries(schema.properties).map(([key, value]) => {
    if (key === 'version' || key === 'extends') return [key, value] as const;
    const { description, ...patch } = asPatch(value);
    return [key, { ...(description !== undefined && { description }), anyOf: [patch, { type: 'null' }] }] as const;
  });
  return { ...rest, properties: Object.fromEntries(properties) };
}
