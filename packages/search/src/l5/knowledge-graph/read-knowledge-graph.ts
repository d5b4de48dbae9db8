import type { Reading } from '@sar/baseline';
import { countWords } from '../../records/age-words.js';
import { MAX_RECORDS } from '../../records/record.js';
import { readingOfStores, type StoreResult } from '../../records/store-reading.js';
import { unknownReading } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { repositoryNames, type RepositoryNames } from '../named-path/repository-names.js';
import { graphSignals } from './graph-signals.js';
import { knowledgeGraph } from './knowledge-graph.js';
import { KNOWLEDGE_GRAPH_RULE_TABLE } from './knowledge-graph-rules.js';
import { missingEnds } from './missing-ends.js';
import { readGraph, type GraphSettings } from './read-graph.js';

const BASE = { sensor: 'knowledge-graph', layer: 'L5', unit: 'edge ends' } as const;
const [NO_FILE, NO_SYMBOL, NO_NODE] = KNOWLEDGE_GRAPH_RULE_TABLE;

/** See `knowledgeGraph`. */
export async function readKnowledgeGraph(input: SensorInput): Promise<Reading> {
  const { graphs } = input.baseline.sensors['knowledge-graph'];
  if (graphs.length === 0) {
    const readiness = await knowledgeGraph.ready?.(input);
    if (readiness?.ready === false) return unknownReading(BASE, readiness.reason, readiness.detail);
  }
  const names = repositoryNames(input.tree);
  const results: StoreResult[] = [];
  for (const graph of graphs) if (input.onlyPaths?.has(graph.path) ?? true) results.push(await resultOf(input, graph, names));
  return readingOfStores(BASE, results);
}

async function resultOf(input: SensorInput, settings: GraphSettings, names: RepositoryNames): Promise<StoreResult> {
  const { path, name = path } = settings;
  const read = await readGraph(input, settings);
  if (!read.ok) return { ok: false, path, reason: read.reason, why: read.why };
  const { graph } = read;
  const { files, symbols, nodes, judged, unsought } = await missingEnds(input, graph, names);
  const place = { name, path };
  const signals = [
    ...graphSignals(NO_FILE, place, files, {
      noun: 'the file',
      expected: 'a file of the repository',
      lack: 'which is not in the repository',
    }),
    ...graphSignals(NO_SYMBOL, place, symbols, {
      noun: 'the symbol',
      expected: 'a name in its file',
      lack: 'which its file does not hold',
    }),
    ...graphSignals(NO_NODE, place, nodes, { noun: 'the node', expected: 'a node of the graph', lack: 'which there is not' }),
  ];
  const unjudged = [
    ...(unsought > 0 ? [{ path, reason: `${countWords(unsought, 'symbol')} in files that are too large, too many or no text` }] : []),
    ...(graph.odd > 0 ? [{ path, reason: `${countWords(graph.odd, 'record')} that are no objects` }] : []),
    ...(graph.cut ? [{ path, reason: `only the first ${MAX_RECORDS} records are read` }] : []),
  ];
  const detail = `${graph.forms.join('; ')}; ${countWords(graph.edges, 'edge')}, ${judged} ends that are paths, symbols or ids`;
  return { ok: true, judged, signals, unjudged, looked: [{ what: path, detail }] };
}
