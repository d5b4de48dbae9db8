import { known, unknown, type Change, type Revisions } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { embeddingIndex } from './embedding-index.js';

const PATH = 'embeddings/codex_index_meta.json';
const NOW = '2026-11-22T12:00:00Z';
const GOOD = { generated_at: '2026-11-20T02:00:00Z', model: 'all-MiniLM-L6-v2', dim: 384, chunk_count: 1200, build_time_seconds: 31.5 };
const meta = (more: object = {}): string => JSON.stringify({ ...GOOD, ...more }, undefined, 2);

function revisions(changes: Readonly<Record<string, Change>>): Revisions {
  return {
    head: 'h',
    lastChange: (paths) => known(paths.flatMap((path) => changes[path] ?? []).toSorted((a, b) => b.at.localeCompare(a.at))[0]),
    lastChanges: () => known(new Map()),
    changedLines: () => undefined,
    changedSince: () => known([]),
  };
}

function read(text: string | undefined, index?: object, more: MemoryRepository = {}, git?: Revisions) {
  const files = { ...more.files, ...(text !== undefined && { [PATH]: text }) };
  const sensors = { 'embedding-index': { ...(index !== undefined && { indexes: [{ metadata: PATH, ...index } as never] }) } };
  return embeddingIndex.read(sensorInput({ ...more, files, sensors }, { now: NOW, ...(git !== undefined && { revisions: git }) }));
}

async function rules(...args: Parameters<typeof read>): Promise<readonly string[]> {
  const reading = await read(...args);
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [reading.outcome];
}

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect(await rules(meta())).toEqual(['clear']);
  const reading = await read(meta({ generated_at: '2026-11-14T02:00:00Z' }));
  expect(reading).toMatchObject({
    outcome: 'signals',
    signals: [
      { rule: 'index-expired', artefact: { kind: 'index', path: PATH }, actual: 'built 2026-11-14, 8 days ago', playbook: 'SAR-003' },
    ],
  });
  expect(await rules(meta())).toEqual(['clear']);
});

describe('age', () => {
  it.each([
    ['2026-11-15T12:00:00Z', ['clear']],
    ['2026-11-15T11:59:59Z', ['index-expired']],
    ['2026-11-15T11:59:59+02:00', ['index-expired']],
    ['2026-11-22T20:00:00', ['clear']],
    [1795176000, ['clear']],
    ['2026-11-24T00:00:00Z', ['index-unreadable']],
    ['soon', ['index-unreadable']],
    [null, ['index-unreadable']],
  ])('generated %s', async (generated_at, expected) => {
    expect(await rules(meta({ generated_at }))).toEqual(expected);
  });

  it('has a limit of its own', async () => {
    expect(await rules(meta({ generated_at: '2026-11-01T00:00:00Z' }), { 'max-age-days': 30 })).toEqual(['clear']);
  });
});

describe('sources', () => {
  const sources = { sources: ['docs', 'src'] };
  it.each<readonly [string, Readonly<Record<string, Change>>, readonly string[]]>([
    ['older', { docs: { commit: 'a', at: '2026-11-19T00:00:00.000Z' } }, ['clear']],
    [
      'newer',
      { docs: { commit: 'a', at: '2026-11-19T00:00:00.000Z' }, src: { commit: 'b', at: '2026-11-21T00:00:00.000Z' } },
      ['index-behind-sources'],
    ],
    [
      'newer, with the index',
      { src: { commit: 'b', at: '2026-11-21T00:00:00.000Z' }, [PATH]: { commit: 'b', at: '2026-11-21T00:00:00.000Z' } },
      ['clear'],
    ],
  ])('%s', async (_what, changes, expected) => {
    expect(await rules(meta(), sources, {}, revisions(changes))).toEqual(expected);
  });

  it.each<readonly [string, Revisions | undefined]>([
    ['no git', undefined],
    ['a shallow history', { ...revisions({}), lastChange: () => unknown('failed', 'the history is shallow') }],
    ['paths that no commit knows', revisions({})],
  ])('%s leaves it open', async (_what, git) => {
    expect(await read(meta(), sources, {}, git)).toMatchObject({ outcome: 'clear', scope: { unjudged: [{ path: PATH }] } });
  });
});

describe('shape', () => {
  const file = (text: string, path = 'conf/rag.yml') => ({ files: { [path]: text } });
  const keys = { 'model-key': 'embedding.model', 'dim-key': 'embedding.dim' };
  it.each<readonly [string, object, MemoryRepository, readonly string[]]>([
    ['the same', { model: 'all-MiniLM-L6-v2', dim: 384 }, {}, ['clear']],
    ['with its organisation', { model: 'sentence-transformers/all-MiniLM-L6-v2' }, {}, ['clear']],
    ['another model and dimension are one', { model: 'bge-small', dim: 512 }, {}, ['index-misconfigured']],
    [
      'YAML',
      { configuration: { file: 'conf/rag.yml', ...keys } },
      file('embedding: {model: all-MiniLM-L6-v2, dim: 768}'),
      ['index-misconfigured'],
    ],
    [
      'TOML',
      { configuration: { file: 'rag.toml', ...keys } },
      file('[embedding]\nmodel = "x"\ndim = 384', 'rag.toml'),
      ['index-misconfigured'],
    ],
    [
      'JSON',
      { configuration: { file: 'rag.json', ...keys } },
      file('{"embedding": {"model": "all-MiniLM-L6-v2", "dim": "384"}}', 'rag.json'),
      ['clear'],
    ],
    ['too few chunks', { 'min-chunks': 2000 }, {}, ['index-collapsed']],
    ['a drop', { 'previous-chunks': 1501 }, {}, ['index-collapsed']],
    ['a small drop', { 'previous-chunks': 1500 }, {}, ['clear']],
  ])('%s', async (_what, index, repository, expected) => {
    expect(await rules(meta(), index, repository)).toEqual(expected);
  });

  it('without a chunk', async () => {
    expect(await rules(meta({ chunk_count: 0 }))).toEqual(['index-collapsed']);
  });

  it.each([
    ['no such file', { file: 'gone.yml', ...keys }, {}],
    ['no such key', { file: 'conf/rag.yml', ...keys }, file('a: 1')],
    ['no YAML', { file: 'conf/rag.yml', ...keys }, file('a: [')],
  ])('a configuration that tells nothing: %s', async (_what, configuration, repository) => {
    const reading = await read(meta(), { configuration }, repository);
    expect(reading.outcome).toBe('clear');
    expect(reading.outcome === 'clear' && reading.scope.unjudged.length).toBeGreaterThan(0);
  });
});

describe('metadata', () => {
  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no time', '{"model": "x"}'],
    ['a dimension of text', meta({ dim: '384' })],
    ['part of a chunk', meta({ chunk_count: 1.5 })],
    ['a model that is none', meta({ model: 7 })],
    ['bytes', 'a\0b'],
  ])('%s', async (_what, text) => {
    expect(await rules(text)).toEqual(['index-unreadable']);
  });

  it('a declared index that is missing is a finding, a known place without one is none', async () => {
    expect(await rules(undefined, {})).toEqual(['index-missing']);
    expect(await read(undefined)).toMatchObject({ outcome: 'clear', scope: { judged: 0 } });
  });

  it('signs of an index that nobody declared', async () => {
    expect(await read(undefined, undefined, { untracked: { 'data/my.faiss': 'x' } })).toMatchObject({
      outcome: 'unknown',
      reason: 'not-configured',
      detail: expect.stringContaining('data/my.faiss'),
    });
  });
});
