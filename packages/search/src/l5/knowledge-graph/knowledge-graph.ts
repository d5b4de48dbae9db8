import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { signsOf, undeclared } from '../../records/undeclared.js';
import { KNOWLEDGE_GRAPH_RULE_TABLE } from './knowledge-graph-rules.js';

/**
 * Edges of a knowledge graph that lead to what is gone. Reads the graphs of `sensors.knowledge-graph.graphs` (a SQLite table, JSON,
 * NDJSON): paths must be in the repository, symbols in their files, and ids among the nodes, where those are declared. Mended by pointing
 * the edges at what took the place, or deleting them (playbook SAR-005). Unknown where a file looks like a graph and none is
 * declared, and where none of those declared can be read.
 */
export const knowledgeGraph: Sensor = {
  id: 'knowledge-graph',
  layer: 'L5',
  title: 'Knowledge graph',
  needs: 'a table or file of edges that the baseline names',
  rules: KNOWLEDGE_GRAPH_RULE_TABLE,
  ready,
  read,
};

function ready(input: SensorInput): Readiness {
  const { graphs, signs } = input.baseline.sensors['knowledge-graph'];
  const [first] = graphs;
  if (first === undefined)
    return undeclared(
      signsOf(input, signs)[0],
      'a knowledge graph',
      'name its file and the fields of an edge in sensors.knowledge-graph.graphs',
    );
  const found = graphs.find(({ path }) => input.files.facts(path).kind === 'file');
  if (found !== undefined) return { ready: true, by: found.path };
  return { ready: false, reason: 'not-configured', detail: `no declared graph is here: ${first.path}` };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readKnowledgeGraph } = await import('./read-knowledge-graph.js');
  return readKnowledgeGraph(input);
}
