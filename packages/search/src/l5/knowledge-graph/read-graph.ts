import type { SensorSettings } from '@sar/baseline';
import { readRecords } from '../../records/read-records.js';
import type { Records, RecordsRead, StoredRecord } from '../../records/record.js';
import type { SensorInput } from '../../sensor.js';

export type GraphSettings = SensorSettings<'knowledge-graph'>['graphs'][number];

/** An end of an edge, as it is written, or what a node stands for. */
export interface NamedEnd {
  readonly text: string;
  /** `a -> b`, for people. */
  readonly where: string;
  readonly path: string;
  readonly line?: number;
}

/** A graph, read. `ids` are the ends of edges where nodes are declared, `places` what may be paths. */
export interface Graph {
  readonly edges: number;
  readonly ids: readonly NamedEnd[];
  readonly places: readonly NamedEnd[];
  readonly nodes: ReadonlySet<string> | undefined;
  readonly forms: readonly string[];
  readonly odd: number;
  readonly cut: boolean;
}

/** Reads edges and nodes; the failure of either is the graph's. */
export async function readGraph(
  input: SensorInput,
  settings: GraphSettings,
): Promise<{ readonly ok: true; readonly graph: Graph } | Extract<Records, { readonly ok: false }>> {
  const { fields, kinds, nodes } = settings;
  const edgeFields = [fields.from, fields.to, ...(fields.kind === undefined ? [] : [fields.kind])];
  const edges = await readRecords(input, settings, [...new Set(edgeFields)]);
  if (!edges.ok) return edges;
  const nodeFields = nodes === undefined ? [] : [nodes.fields.id, ...(nodes.fields.file === undefined ? [] : [nodes.fields.file])];
  const held =
    nodes === undefined ? undefined : await readRecords(input, { path: nodes.path ?? settings.path, table: nodes.table }, nodeFields);
  if (held?.ok === false) return { ...held, why: `nodes: ${held.why}` };
  const ends: NamedEnd[] = [];
  let judged = 0;
  for (const record of edges.records) {
    await input.pace.step();
    const from = textOf(record.value(fields.from));
    const to = textOf(record.value(fields.to));
    const kind = fields.kind === undefined ? undefined : textOf(record.value(fields.kind));
    if (kinds !== undefined && (kind === undefined || !kinds.includes(kind))) continue;
    judged += 1;
    const where = `${short(from)} -> ${short(to)}${kind === undefined ? '' : ` (${short(kind)})`}`;
    for (const text of [from, to]) if (text !== undefined) ends.push({ text, where, ...placeOf(settings.path, record) });
  }
  const stood = nodes === undefined || held === undefined ? [] : placesOfNodes(held, nodes);
  const graph: Graph = {
    edges: judged,
    ids: held === undefined ? [] : ends,
    // Ids of nodes may be paths themselves; where a node tells its file, that is what counts.
    places: nodes?.fields.file === undefined ? ends : stood,
    nodes: held === undefined || nodes === undefined ? undefined : idsOf(held, nodes.fields.id),
    forms: [edges.form, ...(held === undefined ? [] : [`nodes: ${held.form}`])],
    odd: edges.odd + (held?.odd ?? 0),
    cut: edges.cut || held?.cut === true,
  };
  return { ok: true, graph };

  function placesOfNodes(read: RecordsRead, { fields: { id, file = '' }, path }: NonNullable<GraphSettings['nodes']>): NamedEnd[] {
    return read.records.flatMap((record) => {
      const text = textOf(record.value(file));
      return text === undefined
        ? []
        : [{ text, where: `node ${short(textOf(record.value(id)))}`, ...placeOf(path ?? settings.path, record) }];
    });
  }
}

function idsOf({ records }: RecordsRead, field: string): ReadonlySet<string> {
  return new Set(records.flatMap((record) => textOf(record.value(field)) ?? []));
}

function placeOf(path: string, { line }: StoredRecord): { readonly path: string; readonly line?: number } {
  return { path, ...(line !== undefined && { line }) };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function short(text = '?'): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
