import * as z from 'zod';
import { settingsSchema } from './settings-schema.js';

/** The parts of a JSON Schema that SAR's own schemas use. */
export interface SchemaNode {
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  /** The values of a map whose keys are the user's. */
  readonly additionalProperties?: SchemaNode | boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly SchemaNode[];
  /** Maps of several kinds, which one of their keys tells apart: the steps of a playbook. */
  readonly oneOf?: readonly SchemaNode[];
}

/** The JSON Schema of the merged settings. */
export function settingsJsonSchema(): SchemaNode {
  return z.toJSONSchema(settingsSchema) as SchemaNode;
}

/**
 * The part of a schema that describes the value at a path, or undefined where the path leaves the schema. Of maps of several kinds it has the
 * keys of all kinds, and the names of the kinds as the values of the key that tells them apart.
 */
export function schemaAt(schema: SchemaNode, path: readonly PropertyKey[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = ofAllKinds(schema);
  for (const part of path) {
    if (node === undefined) return undefined;
    if (typeof part === 'number') node = node.items;
    else if (typeof part === 'string' && node.properties && Object.hasOwn(node.properties, part)) node = node.properties[part];
    else if (typeof part === 'string' && typeof node.additionalProperties === 'object') node = node.additionalProperties;
    else return undefined;
    node = node === undefined ? undefined : ofAllKinds(node);
  }
  return node;
}

function ofAllKinds(node: SchemaNode): SchemaNode {
  if (node.oneOf === undefined) return node;
  const properties: Record<string, SchemaNode> = {};
  for (const [key, value] of node.oneOf.flatMap((kind) => Object.entries(kind.properties ?? {}))) {
    const { const: _name, ...known } = properties[key] ?? value;
    // The description of one kind is not that of all.
    properties[key] = value.const === undefined ? known : { type: 'string', enum: [...(properties[key]?.enum ?? []), value.const] };
  }
  return { ...node, type: 'object', properties };
}
