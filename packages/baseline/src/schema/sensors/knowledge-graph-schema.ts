import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { declaredNameSchema, fieldNameSchema, RECORD_STORE_SHAPE } from './record-store-shape.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `knowledge-graph`. */
export const KNOWLEDGE_GRAPH_RULES = [
  'edge-to-missing-file',
  'edge-to-missing-symbol',
  'dangling-edge',
] as const satisfies readonly string[];

const graphSchema = z.strictObject({
  name: z.optional(declaredNameSchema.describe('What people call the graph; without it, its path.')),
  ...RECORD_STORE_SHAPE,
  fields: z
    .strictObject({
      from: fieldNameSchema.describe('Where an edge begins: a path, `path#symbol`, `path::symbol`, or the id of a node.'),
      to: fieldNameSchema.describe('Where it ends.'),
      kind: z.optional(fieldNameSchema.describe('What kind of edge it is.')),
    })
    .describe('Names of the columns or keys of an edge.'),
  kinds: z.optional(z.array(z.string().min(1).max(200)).min(1).max(100).describe('Kinds of edges that are judged; without it, all.')),
  nodes: z.optional(
    z
      .strictObject({
        path: z.optional(RECORD_STORE_SHAPE.path.describe('File of the nodes; without it, that of the edges.')),
        table: RECORD_STORE_SHAPE.table,
        fields: z
          .strictObject({
            id: fieldNameSchema.describe('What edges name a node by.'),
            file: z.optional(fieldNameSchema.describe('The path, or `path#symbol`, that the node stands for.')),
          })
          .describe('Names of the columns or keys of a node.'),
      })
      .describe('Where the nodes are; with it, the ends of edges are ids of nodes.'),
  ),
});

/** Section `sensors.knowledge-graph`. */
export const knowledgeGraphSchema = sensorSchema(
  KNOWLEDGE_GRAPH_RULES,
  {
    graphs: z.array(graphSchema).max(50).describe('The knowledge graphs.'),
    signs: z
      .array(globSchema)
      .max(100)
      .describe('Globs over files that show that there is a graph; where one is found, it must be declared.'),
  },
  'Edges of a knowledge graph that lead to what is gone.',
);
