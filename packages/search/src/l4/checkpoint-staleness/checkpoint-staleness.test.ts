import { unknown } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { mlflowSql } from '../../mlflow/mlflow-sql.fixture.js';
import { datedBy as git } from '../../mlflow/shown-page.fixture.js';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { checkpointStaleness } from './checkpoint-staleness.js';
import type { DeclaredCheckpoint } from './newest-checkpoint.js';

const MODEL: DeclaredCheckpoint = {
  name: 'churn',
  files: ['models/*.pt'],
  'max-age-days': 30,
  'trained-from': ['train', 'data/train.csv'],
};
const FILES = { 'models/a.pt': 'weights', 'train/fit.py': 'fit()', 'data/train.csv': 'a\n1\n' };
const FRESH = { 'models/a.pt': '2026-11-20T10:00:00Z', 'train/fit.py': '2026-11-01T00:00:00Z', 'data/train.csv': '2026-11-19T00:00:00Z' };

async function read(repository: MemoryRepository, more: Partial<SensorInput> = {}, ...checkpoints: DeclaredCheckpoint[]) {
  const sensors = { 'checkpoint-staleness': { checkpoints: checkpoints.length === 0 ? [MODEL] : checkpoints } };
  return checkpointStaleness.read(sensorInput({ sensors, ...repository }, more));
}

describe('checkpoints that git tracks', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect(await read({ files: FILES }, { revisions: git(FRESH) })).toMatchObject({ outcome: 'clear', scope: { judged: 1, unjudged: [] } });
    const broken = await read({ files: FILES }, { revisions: git({ ...FRESH, 'data/train.csv': '2026-11-21T00:00:00Z' }) });
    expect(broken.outcome === 'signals' && broken.signals).toMatchObject([
      {
        rule: 'checkpoint-older-than-sources',
        artefact: { kind: 'checkpoint', path: 'models/a.pt', name: 'churn' },
        message: expect.stringContaining('models/a.pt, committed on 2026-11-20'),
        evidence: [{ path: 'data/train.csv' }],
      },
    ]);
    const mended = { ...FRESH, 'data/train.csv': '2026-11-21T00:00:00Z', 'models/a.pt': '2026-11-21T00:00:00Z' };
    expect(await read({ files: FILES }, { revisions: git(mended) })).toMatchObject({ outcome: 'clear' });
  });

  it.each<[string, Partial<typeof FRESH>, string[]]>([
    [
      '30 days old',
      { 'models/a.pt': '2026-10-23T00:00:00Z', 'train/fit.py': '2026-10-01T00:00:00Z', 'data/train.csv': '2026-10-01T00:00:00Z' },
      [],
    ],
    [
      '31 days old',
      { 'models/a.pt': '2026-10-22T00:00:00Z', 'train/fit.py': '2026-10-01T00:00:00Z', 'data/train.csv': '2026-10-01T00:00:00Z' },
      ['checkpoint-too-old'],
    ],
    ['older than both', { 'models/a.pt': '2026-01-01T00:00:00Z' }, ['checkpoint-too-old', 'checkpoint-older-than-sources']],
    ['from the commit of its sources', { 'models/a.pt': '2026-11-19T00:00:00Z' }, []],
  ])('%s', async (_what, dates, rules) => {
    const reading = await read({ files: FILES }, { revisions: git({ ...FRESH, ...dates }) });
    expect(reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : []).toEqual(rules);
  });

  it('takes the newest of several', async () => {
    const files = { ...FILES, 'models/b.pt': 'old' };
    expect(await read({ files }, { revisions: git({ ...FRESH, 'models/b.pt': '2025-01-01T00:00:00Z' }) })).toMatchObject({
      outcome: 'clear',
    });
  });

  it('says when the history does not reach', async () => {
    const shallow = {
      ...git({}),
      lastChanges: () => unknown('unsupported', 'the clone is shallow'),
      lastChange: () => unknown('unsupported', 'the clone is shallow'),
    };
    expect(await read({ files: FILES }, { revisions: shallow })).toMatchObject({
      outcome: 'unknown',
      reason: 'unsupported',
      detail: expect.stringContaining('shallow'),
    });
    const { 'models/a.pt': _dropped, ...rest } = FRESH;
    expect(await read({ files: FILES }, { revisions: git(rest) })).toMatchObject({
      outcome: 'unknown',
      detail: expect.stringContaining('fetch-depth: 0'),
    });
  });

  it('does not call the newest stale when another may be newer', async () => {
    const files = { ...FILES, 'models/b.pt': '?' };
    const reading = await read({ files }, { revisions: git({ ...FRESH, 'models/a.pt': '2026-01-01T00:00:00Z' }) });
    expect(reading).toMatchObject({ outcome: 'clear', scope: { unjudged: [{ reason: expect.stringContaining('models/b.pt') }] } });
  });
});

describe('other checkpoints', () => {
  it('is as old as its time of writing when git does not track it', async () => {
    const untracked = { 'models/a.pt': 'weights' };
    const { 'models/a.pt': _tracked, ...files } = FILES;
    const modified = { 'models/a.pt': '2026-09-01T00:00:00Z' };
    const reading = await read(
      { files, untracked, modified },
      { revisions: git(FRESH) },
      { name: 'churn', files: ['models/*.pt'], 'max-age-days': 30 },
    );
    expect(reading.outcome === 'signals' && reading.signals[0]?.message).toBe(
      'the newest checkpoint of churn is 82 days old: models/a.pt, written on 2026-09-01',
    );
  });

  it('is missing when no file matches', async () => {
    const reading = await read({ files: { 'train/fit.py': '' } }, { revisions: git(FRESH) });
    expect(reading.outcome === 'signals' && reading.signals).toMatchObject([
      { rule: 'checkpoint-missing', message: 'there is no checkpoint of churn: no file matches models/*.pt' },
    ]);
  });

  it('is the newest version of a registered model', async () => {
    const models = [
      { model: 'churn', version: 1, createdAt: '2026-08-01T00:00:00Z' },
      { model: 'churn', version: 2, createdAt: '2026-09-01T00:00:00Z' },
    ];
    const databases = { 'mlflow.db': mlflowSql({ runs: [], models }) };
    const declared = { name: 'churn', 'registered-model': 'churn', store: 'mlflow.db', 'max-age-days': 30 };
    const reading = await read({ databases }, {}, declared, { ...declared, name: 'other', 'registered-model': 'other' });
    expect(reading.outcome === 'signals' && reading.signals).toMatchObject([
      {
        rule: 'checkpoint-too-old',
        artefact: { path: 'mlflow.db' },
        message: expect.stringContaining('version 2 of churn, registered on 2026-09-01'),
      },
      { rule: 'checkpoint-missing', message: 'there is no checkpoint of other: mlflow.db has no version of other' },
    ]);
  });
});

describe('what cannot be judged', () => {
  const NONE: MemoryRepository = { sensors: { 'checkpoint-staleness': { checkpoints: [] } } };
  it.each<[string, MemoryRepository, Partial<SensorInput>, DeclaredCheckpoint[], object]>([
    [
      'a script of such a name',
      { ...NONE, files: { 'bin/run.pt': '#!/usr/bin/env python\n' } },
      {},
      [],
      { outcome: 'clear', scope: { judged: 0 } },
    ],
    [
      'a pointer of Git LFS and none declared',
      { ...NONE, files: { 'a.onnx': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n' } },
      {},
      [],
      { outcome: 'unknown', reason: 'not-configured' },
    ],
    ['no checkpoint and none declared', { ...NONE, files: { 'a.py': '' } }, {}, [], { outcome: 'clear', scope: { judged: 0 } }],
    [
      'a checkpoint and none declared',
      { ...NONE, untracked: { 'out/model.safetensors': '\u0000weights' } },
      {},
      [],
      {
        outcome: 'unknown',
        reason: 'not-configured',
        detail: expect.stringMatching(/out\/model\.safetensors.*sensors\.checkpoint-staleness\.checkpoints/),
      },
    ],
    [
      'sources that git does not track',
      { files: { 'models/a.pt': '' } },
      { revisions: git(FRESH) },
      [MODEL],
      {
        outcome: 'clear',
        scope: { judged: 1, unjudged: [{ reason: 'churn, trained-from: git tracks nothing at train, data/train.csv' }] },
      },
    ],
    ['no git', { files: FILES }, {}, [MODEL], { outcome: 'clear', scope: { unjudged: [{ reason: expect.stringContaining('no git') }] } }],
    [
      'a store that is not there',
      {},
      {},
      [{ name: 'churn', 'registered-model': 'churn', store: 'mlflow.db' }],
      { outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining('mlflow.db') },
    ],
    [
      'changes elsewhere',
      { files: FILES },
      { revisions: git({}), onlyPaths: new Set(['README.md']) },
      [MODEL],
      { outcome: 'clear', scope: { judged: 0 } },
    ],
    [
      'a change of the sources',
      { files: FILES },
      { revisions: git({ ...FRESH, 'train/fit.py': '2026-11-21T00:00:00Z' }), onlyPaths: new Set(['train/fit.py']) },
      [MODEL],
      { outcome: 'signals' },
    ],
  ])('%s', async (_what, repository, more, checkpoints, expected) => {
    expect(await read(repository, more, ...checkpoints)).toMatchObject(expected);
  });
});
