import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { KNOWLEDGE_GRAPH_RULE_TABLE } from './knowledge-graph-rules.js';

/**
 * Edges of a knowledge graph that lead to what is gone. Reads the graphs of `sensors.knowledge-graph.graphs` (a SQLite table, JSON,
 * NDJSON): paths must be in the repository, symbols in their files, and ids among the nodes, where those are declared. Mended by pointing
 * the edges at what took the place, or deleting them (playbook SAR-005). Unknown where no graph is declared or none can be read.
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

function ready({ baseline, files }: SensorInput): Readiness {
  const { graphs } = baseline.sensors['knowledge-graph'];
  const found = graphs.find(({ path }) => files.facts(path).kind === 'file');
  if (found !== undefined) return { ready: true, by: found.path };
  const detail =
    graphs.length === 0
      ? 'no knowledge graph is declared: name its file and the fields of an edge in sensors.knowledge-graph.graphs'
      : `no declared graph is here: ${graphs[0]?.path ?? ''}`;
  return { ready: false, reason: 'not-configured', detail };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readKnowledgeGraph } = await import('./read-knowledge-graph.js');
  return readKnowledgeGraph(input);
}
