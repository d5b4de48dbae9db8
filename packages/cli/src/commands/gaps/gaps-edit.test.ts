import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readGap } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { hashOfTree } from '../../example-repository.fixture.js';
import { BASELINE, FILES, folderFor, G1, placeOf } from './gap-place.fixture.js';
import { writeGapFile } from './write-change.js';

describe('sar gaps add', () => {
  it('does not write over the gap that another run added meanwhile', async () => {
    const { root, gaps, read } = placeOf();
    expect(() => writeGapFile(root, '.sar/gaps/SAR-G02.yml', undefined, 'x')).toThrow('was made by another run meanwhile');
    const add = async (): Promise<number> => (await gaps('add', 'a', '--layer', 'L1', '--severity', 'P3')).exitCode;
    const codes = await Promise.all([add(), add(), add()]);
    expect(readdirSync(join(root, '.sar/gaps'))).toHaveLength(2 + codes.filter((code) => code === 0).length);
    expect(read('.sar/gaps/SAR-G01.yml')).toBe(G1);
  });

  it('writes the next gap and shows it', async () => {
    const { gaps, read } = placeOf();
    const words = [
      'add',
      'no "tracing"',
      '--layer',
      'L2',
      '--severity',
      'P3',
      '--owner',
      '@you',
      '--after',
      'SAR-G02',
      '--days',
      '3',
      '--impact-score',
      '4',
    ];
    const { exitCode, out, err } = await gaps(...words);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: 'added SAR-G03 in .sar/gaps/SAR-G03.yml\n' });
    expect(out).toContain('+id: SAR-G03\n');
    expect(await readGap(read('.sar/gaps/SAR-G03.yml'), 'SAR-G03.yml')).toEqual({
      id: 'SAR-G03',
      gap: 'no "tracing"',
      layer: 'L2',
      severity: 'P3',
      status: 'open',
      owner: '@you',
      impactScore: 4,
      schedule: { after: ['SAR-G02'], days: 3 },
    });
    // A file that git does not know yet takes its id, too.
    expect((await gaps(...words)).err).toBe('added SAR-G04 in .sar/gaps/SAR-G04.yml\n');
  });

  it('in a dry run writes nothing', async () => {
    const { root, gaps } = placeOf();
    const before = hashOfTree(root);
    const { out, err } = await gaps('add', 'x', '--layer', 'L1', '--status', 'ok', '--dry-run');
    expect(err).toBe('dry run: nothing was written\n');
    expect(out).toContain('+status: ok\n');
    expect(hashOfTree(root)).toBe(before);
  });

  it.each([
    [['add', '--layer', 'L1'], 'what is missing or wrong is missing'],
    [['add', 'x'], '--layer is missing'],
    [['add', 'x', '--layer', 'L1'], 'severity: missing; every gap but one with the status `ok`'],
    [['add', 'x', '--layer', 'L1', '--severity', 'P1', '--status', 'resolved'], '--status takes open, in-progress, ok, not "resolved"'],
    [['add', 'x', '--layer', 'L1', '--severity', 'P1', '--from', 'tomorrow', '--days', '1'], 'found "tomorrow"'],
    [['add', 'x', '--layer', 'L1', '--severity', 'P1', '--from', '2026-11-22'], 'it has no end'],
    [['add', 'x', '--layer', 'L1', '--severity', 'P1', '--days', 'many'], '--days takes a number, not "many"'],
    [['add', 'x', '--layer', 'L1', '--severity', 'P1', '--area', 'Auto-Retrian'], 'did you mean "Auto-Retrain"?'],
    [['add', 'x', '--layer', 'L1', '--severity', 'P1', '--after', 'SAR-G01', '--days', '1'], 'names SAR-G01: it has no `schedule`'],
    [['add', 'x', '--layer', 'L6', '--severity', 'P1'], '--layer takes L1'],
  ])('%j is refused', async (words, message) => {
    const { root, gaps } = placeOf();
    const before = hashOfTree(root);
    const { exitCode, err } = await gaps(...words);
    expect(exitCode).toBe(3);
    expect(err).toContain(message);
    expect(hashOfTree(root)).toBe(before);
  });

  it('writes through no link', async () => {
    const { root, gaps } = placeOf({ ...FILES, '.github/sar.yml': `${BASELINE}  directory: outside/gaps\n` });
    const elsewhere = folderFor({});
    symlinkSync(elsewhere, join(root, 'outside'));
    expect((await gaps('add', 'x', '--layer', 'L1', '--severity', 'P1')).exitCode).toBe(3);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('sar gaps update and resolve', () => {
  it.each<[readonly string[], string]>([
    [['update', 'SAR-G01', '--status', 'in-progress'], G1.replace('open', 'in-progress')],
    [['update', 'g01', '--gap', 'no backup', '--severity', 'P0'], G1.replace('no restore test', 'no backup').replace('P2', 'P0')],
    [['update', '1', '--owner', 'future', '--note', 'x'], `${G1.replace('@me', 'future')}note: x\n`],
    [['update', '01', '--remove', 'owner'], G1.replace('owner: "@me"\n', '')],
    [['resolve', 'SAR-G01'], `${G1.replace('open', 'resolved')}resolved:\n  at: 2026-11-22\n`],
    [
      ['resolve', 'G1', '--at', '2026-11-01', '--by', 'me', '--evidence', 'a: b'],
      `${G1.replace('open', 'resolved')}resolved:\n  at: 2026-11-01\n  by: me\n  evidence: "a: b"\n`,
    ],
  ])('%j', async (words, text) => {
    const { gaps, read } = placeOf();
    expect((await gaps(...words)).exitCode).toBe(0);
    expect(read('.sar/gaps/SAR-G01.yml')).toBe(text);
  });

  it('gives a bar another beginning and end', async () => {
    const { gaps, read } = placeOf({ ...FILES, '.sar/gaps/SAR-G01.yml': `${G1}schedule: { from: 2026-11-01, days: 3 }\n` });
    await gaps('update', 'SAR-G02', '--after', 'SAR-G01', '--to', '2026-12-24', '--bar', 'Retrain');
    expect(read('.sar/gaps/SAR-G02.yml')).toContain('schedule: { name: Retrain, to: 2026-12-24, after: SAR-G01 }\n');
  });

  it('says what is so already, and takes away what says how a gap was resolved', async () => {
    const { gaps, read } = placeOf();
    expect((await gaps('update', 'SAR-G01', '--status', 'open')).err).toBe('.sar/gaps/SAR-G01.yml says so already\n');
    await gaps('resolve', 'SAR-G01', '--by', 'me');
    expect((await gaps('resolve', 'SAR-G01', '--by', 'me')).err).toBe('.sar/gaps/SAR-G01.yml says so already\n');
    await gaps('update', 'SAR-G01', '--status', 'open');
    expect(read('.sar/gaps/SAR-G01.yml')).toBe(G1);
  });

  it.each([
    [['update'], 'the id of the gap is missing'],
    [['update', 'SAR-G07'], 'there is no gap "SAR-G07"; there are SAR-G01, SAR-G02'],
    [['update', 'x', '--note', 'y'], 'there is no gap "x"'],
    [['update', 'SAR-G01', '--status', 'resolved'], '--status takes open, in-progress, ok, not "resolved"'],
    [['update', 'SAR-G01', '--remove', 'severity'], 'severity: missing'],
    [['update', 'SAR-G01', '--remove', 'id'], '--remove takes severity, owner'],
    [['resolve', 'SAR-G01', '--at', '2026-02-30'], 'found "2026-02-30"'],
  ])('%j is refused', async (words, message) => {
    const { root, gaps } = placeOf();
    const before = hashOfTree(root);
    const { exitCode, err } = await gaps(...words);
    expect(exitCode).toBe(3);
    expect(err).toContain(message);
    expect(hashOfTree(root)).toBe(before);
  });
});
