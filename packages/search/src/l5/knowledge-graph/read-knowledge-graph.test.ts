import fc from 'fast-check';
import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { repositoryNames } from '../named-path/repository-names.js';
import { endpointOf } from './endpoint.js';
import { knowledgeGraph } from './knowledge-graph.js';

const PATH = 'brain/graph.db';
const FILES = { 'src/a.py': 'class Loader:\n    def load(self): ...\n', 'src/lib/b.py': 'x = 1\n', 'docs/guide.md': '# Guide\n' };
const GRAPH = { name: 'brain', path: PATH, table: 'edges', fields: { from: 'source', to: 'target', kind: 'kind' } };

const edges = (...rows: readonly (readonly [string, string, string?])[]): string =>
  `CREATE TABLE edges (source TEXT, target TEXT, kind TEXT); ${rows.map(([from, to, kind = 'calls']) => `INSERT INTO edges VALUES ('${from}', '${to}', '${kind}');`).join(' ')}`;

function read(sql: string, graph: object = GRAPH, more: MemoryRepository = {}) {
  return knowledgeGraph.read(
    sensorInput({ files: FILES, databases: { [PATH]: sql }, ...more, sensors: { 'knowledge-graph': { graphs: [graph as typeof GRAPH] } } }),
  );
}

async function told(...args: Parameters<typeof read>): Promise<readonly string[]> {
  const reading = await read(...args);
  return reading.outcome === 'signals' ? reading.signals.map(({ rule, artefact }) => `${rule} ${artefact.name}`) : [reading.outcome];
}

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  const good = edges(['src/a.py', 'src/lib/b.py'], ['src/a.py#Loader.load', 'note: loads things']);
  expect(await told(good)).toEqual(['clear']);
  const broken = edges(['src/a.py', 'src/b.py'], ['src/b.py', 'src/a.py::Loader::save']);
  expect(await read(broken)).toMatchObject({
    outcome: 'signals',
    signals: [
      {
        rule: 'edge-to-missing-file',
        artefact: { path: PATH, name: 'src/b.py' },
        message: expect.stringContaining('is now src/lib/b.py (2 places)'),
      },
      { rule: 'edge-to-missing-symbol', artefact: { name: 'src/a.py#save' }, playbook: 'SAR-005' },
    ],
  });
  expect(await told(good)).toEqual(['clear']);
});

describe('edges', () => {
  it.each<readonly [string, string, object, readonly string[]]>([
    ['concepts, addresses, notes', edges(['retry', 'https://x.org/a.py'], ['lib/concept', 'some note.md about it']), GRAPH, ['clear']],
    ['a folder', edges(['src/lib', 'docs/']), GRAPH, ['clear']],
    ['lines', edges(['src/a.py:12', 'src/lib/b.py#L3-L9']), GRAPH, ['clear']],
    ['an anchor of a document', edges(['docs/guide.md#Setup', 'x']), GRAPH, ['clear']],
    ['out of the repository', edges(['../other/a.py', '/srv/x/a.py']), GRAPH, ['clear']],
    ['a kind that is not judged', edges(['src/gone.py', 'x', 'mentions']), { ...GRAPH, kinds: ['calls'] }, ['clear']],
    ['a kind that is', edges(['src/gone.py', 'x', 'calls']), { ...GRAPH, kinds: ['calls'] }, ['edge-to-missing-file src/gone.py']],
    ['a data file below a known folder', edges(['src/gone.xyz', 'other/gone.xyz']), GRAPH, ['edge-to-missing-file src/gone.xyz']],
    [
      'many are one',
      edges(...Array.from({ length: 50 }, (_, at) => [`src/gone${at}.py`, 'x'] as const)),
      GRAPH,
      ['edge-to-missing-file brain'],
    ],
  ])('%s', async (_what, sql, graph, expected) => {
    expect(await told(sql, graph)).toEqual(expected);
  });
});

describe('nodes', () => {
  const nodes = { table: 'nodes', fields: { id: 'id', file: 'file' } };
  const withNodes = (rows: string) => `${edges(['1', '2'])} CREATE TABLE nodes (id INTEGER, file TEXT); INSERT INTO nodes VALUES ${rows}`;
  it.each([
    ["(1, 'src/a.py'), (2, NULL)", ['clear']],
    ["(1, 'src/a.py')", ['dangling-edge 2']],
    ["(1, 'src/old.py'), (2, 'src/a.py#Loader')", ['edge-to-missing-file src/old.py']],
  ])('%s', async (rows, expected) => {
    expect(await told(withNodes(rows), { ...GRAPH, nodes })).toEqual(expected);
  });

  it('in JSON', async () => {
    const json = '{"edges": [{"from": "a", "to": "b"},\n {"from": "a", "to": "c"}], "nodes": [{"id": "a"}, {"id": "b"}]}';
    const graph = { path: 'g.json', table: 'edges', fields: { from: 'from', to: 'to' }, nodes: { table: 'nodes', fields: { id: 'id' } } };
    const reading = await read('', graph, { databases: {}, untracked: { 'g.json': json } });
    expect(reading).toMatchObject({ signals: [{ rule: 'dangling-edge', artefact: { path: 'g.json', line: 2, name: 'c' } }] });
  });
});

describe('what is not judged', () => {
  it('says what is wrong with a declared graph', async () => {
    expect(await read('CREATE TABLE other (a)')).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringContaining('no table edges; it has other'),
    });
    expect(await read('CREATE TABLE edges (a)')).toMatchObject({ outcome: 'unknown', detail: expect.stringContaining('no column source') });
    expect(await read('', GRAPH, { databases: {} })).toMatchObject({ outcome: 'unknown', detail: expect.stringContaining(PATH) });
  });
});

it('takes any text as an end without failing', () => {
  const names = repositoryNames(memoryTree(FILES));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' })),
        fc.string().map((text) => `src/${text}.py#${text}`),
      ),
      (text) => {
        const endpoint = endpointOf(text, names);
        if (endpoint !== undefined) expect(endpoint.path.split('/')).not.toContain('..');
      },
    ),
  );
});
