import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'knowledge-graph';

/** The rules of the sensor; `docs/rules/knowledge-graph/<id>.md` has a page for each. */
export const KNOWLEDGE_GRAPH_RULE_TABLE = [
  {
    id: 'edge-to-missing-file',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'edges or nodes of a knowledge graph that name a file that is no longer in the repository',
    help: 'Point them at the file that took its place, or delete them; then build the graph again whenever files move.',
  },
  {
    id: 'edge-to-missing-symbol',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'edges or nodes of a knowledge graph that name a symbol that is no longer in its file',
    help: 'Point them at the symbol that took its place, or delete them.',
  },
  {
    id: 'dangling-edge',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'edges of a knowledge graph that begin or end at a node that there is not',
    help: 'Delete the edges together with their nodes, and add a foreign key so that none is left behind again; or restore the node.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'knowledge-graph'> })[];
