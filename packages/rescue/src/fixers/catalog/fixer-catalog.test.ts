import { globProblem } from '@sar/baseline';
import { sensors, shippedPatterns } from '@sar/search';
import { describe, expect, it } from 'vitest';
import { FIXER_CONDITIONS, FIXERS, namedFixers } from './fixer-catalog.js';
import { OWN_FIXERS } from './fixer.js';

const KEYS = ['id', 'group', 'title', 'source', 'mends', 'patterns', 'files', 'workflows', 'network', 'tool', 'commands', 'own'];
const COMMAND_KEYS = ['run', 'beside', 'topmost', 'partial', 'when', 'unless'];

describe.each(FIXERS.map((fixer) => [fixer.id, fixer] as const))('the fixer %s', (_id, fixer) => {
  it('is whole', () => {
    expect(Object.keys(fixer).filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(fixer.id).toMatch(/^[a-z][a-z0-9-]{0,59}$/);
    expect(fixer.source).toMatch(/^https:\/\//);
    expect(fixer.title).toMatch(/^\S.{5,120}$/);
    expect(fixer.files.length).toBeGreaterThan(0);
    expect(fixer.files.flatMap((glob) => globProblem(glob) ?? [])).toEqual([]);
    expect((fixer.mends?.length ?? 0) + (fixer.patterns?.length ?? 0)).toBeGreaterThan(0);
  });

  it('is a function or programs', () => {
    expect(fixer.own === undefined).toBe(fixer.commands !== undefined && fixer.tool !== undefined);
    if (fixer.own !== undefined) expect(OWN_FIXERS).toContain(fixer.own);
    for (const command of fixer.commands ?? []) {
      expect(Object.keys(command).filter((key) => !COMMAND_KEYS.includes(key))).toEqual([]);
      expect(command.run.length).toBeGreaterThan(0);
      expect(command.run.every((word) => word !== '' && !/[$`|;&<>]/.test(word))).toBe(true);
      for (const condition of [command.when, command.unless])
        if (condition !== undefined) expect(FIXER_CONDITIONS).toHaveProperty(condition);
    }
  });

  it('mends findings and failures that there are', async () => {
    const patterns = new Set((await shippedPatterns()).map(({ pattern_id: id }) => id));
    expect((fixer.patterns ?? []).filter((pattern) => !patterns.has(pattern))).toEqual([]);
    for (const { sensor, rule } of fixer.mends ?? []) {
      const found = sensors().find(({ id }) => id === sensor);
      expect(found?.id).toBe(sensor);
      if (rule !== undefined) expect(found?.rules.map(({ id }) => id)).toContain(rule);
    }
  });
});

it('has each id once, and no group of the name of a fixer', () => {
  const ids = FIXERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(FIXERS.filter(({ group }) => group !== undefined && ids.includes(group))).toEqual([]);
});

it.each<[readonly string[], readonly string[], readonly string[]]>([
  [['prettier', 'ruff-imports'], ['ruff-imports', 'prettier'], []],
  [['lockfile'], FIXERS.filter(({ group }) => group === 'lockfile').map(({ id }) => id), []],
  [['rm -rf', 'black'], ['black'], ['rm -rf']],
])('finds %j', (names, ids, unknown) => {
  const found = namedFixers(names);
  expect(found.fixers.map(({ id }) => id)).toEqual(ids);
  expect(found.unknown).toEqual(unknown);
});
