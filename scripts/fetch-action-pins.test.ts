import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryRepository } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPins } from './action-pins/read-pins.mjs';
import { newestTag } from './action-pins/read-tags.mjs';

interface Pin {
  readonly action: string;
  readonly tag: string;
  readonly sha: string;
  readonly date: string;
  readonly fetchedAt: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const pins: readonly Pin[] = JSON.parse(readFileSync(join(root, 'scripts/action-pins/pins.json'), 'utf8'));
const wanted: readonly { readonly action: string; readonly major: number }[] = JSON.parse(
  readFileSync(join(root, 'scripts/action-pins/wanted.json'), 'utf8'),
);

describe('the pins', () => {
  it('are one for each wanted action, of the wanted major version', () => {
    expect(pins.map(({ action }) => action)).toEqual(wanted.map(({ action }) => action));
    for (const { action, tag } of pins)
      expect(tag).toMatch(new RegExp(`^v${wanted.find((each) => each.action === action)?.major}\\.\\d+\\.\\d+$`));
  });

  it.each(pins.map((pin) => [pin.action, pin] as const))('have a commit and days: %s', (_, { sha, date, fetchedAt }) => {
    expect(sha).toMatch(/^[0-9a-f]{40}$/);
    for (const day of [date, fetchedAt]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    expect(date <= fetchedAt).toBe(true);
  });
});

describe('every action that is used is one of the pins', () => {
  const uses = [...yamlFiles('.github/workflows'), ...actionFiles(), ...yamlFiles('docs/examples/watchdogs')].flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        const [, action, ref, version] = /^\s*(?:- )?uses: ([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@(\S+)(?: # (\S+))?/.exec(line) ?? [];
        return action === undefined || action === 'org/sar' ? [] : [{ place: `${path}:${at + 1}`, action, ref, version }];
      }),
  );

  it('and some are used', () => {
    expect(uses.length).toBeGreaterThan(3);
  });

  it.each(uses.map((each) => [each.place, each] as const))('%s', (_, { action, ref, version }) => {
    const pin = pins.find((each) => each.action === action);
    expect({ action, ref, version }).toEqual({ action, ref: pin?.sha, version: pin?.tag });
  });
});

function yamlFiles(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`);
}

function actionFiles(): readonly string[] {
  return readdirSync(join(root, 'actions'))
    .map((name) => `actions/${name}/action.yml`)
    .filter((path) => existsSync(join(root, path)));
}

describe('newestTag', () => {
  const SHA = (digit: string) => digit.repeat(40);
  const line = (sha: string, tag: string) => `${sha}\trefs/tags/${tag}`;

  it.each<[string, readonly string[], unknown]>([
    [
      'the highest, by number',
      [line(SHA('1'), 'v2.9.0'), line(SHA('2'), 'v2.10.0'), line(SHA('3'), 'v3.0.0')],
      { tag: 'v2.10.0', sha: SHA('2') },
    ],
    ['the commit of an annotated tag', [line(SHA('1'), 'v2.0.0'), line(SHA('2'), 'v2.0.0^{}')], { tag: 'v2.0.0', sha: SHA('2') }],
    ['the same in the other order', [line(SHA('2'), 'v2.0.0^{}'), line(SHA('1'), 'v2.0.0')], { tag: 'v2.0.0', sha: SHA('2') }],
    [
      'no pre-release, and no part of a version',
      [line(SHA('1'), 'v2.0.0'), line(SHA('2'), 'v2.1.0-rc.1'), line(SHA('3'), 'v2'), line(SHA('4'), 'v2.1')],
      { tag: 'v2.0.0', sha: SHA('1') },
    ],
    ['nothing of another major', [line(SHA('1'), 'v20.0.0')], undefined],
    ['nothing of what is no listing', ['', 'fatal: no', `${SHA('g')}\trefs/tags/v2.0.0`, `${SHA('1')}\trefs/heads/v2.0.0`], undefined],
  ])('%s', (_, lines, expected) => {
    expect(newestTag(lines.join('\n'), 2)).toEqual(expected);
  });
});

describe('readPins', () => {
  const pin = (action: string, tag: string) => ({ action, tag, sha: '1'.repeat(40), date: '2026-01-01', fetchedAt: '2026-01-02' });

  it('keeps what was read before where nothing can be read now, of the same major version alone', () => {
    const wanted = ['a/kept', 'a/raised', 'a/new'].map((action) => ({ action, major: 10 }));
    const former = [pin('a/kept', 'v10.1.0'), pin('a/raised', 'v1.0.0')];
    const { pins, failures } = readPins(wanted, former, () => '/nowhere', '2026-02-03');
    expect(pins).toEqual([pin('a/kept', 'v10.1.0')]);
    expect(failures.map(({ action, isKept }) => [action, isKept])).toEqual([
      ['a/kept', true],
      ['a/raised', false],
      ['a/new', false],
    ]);
  });

  it('reads the tags that are there', () => {
    const { root, git, remove } = temporaryRepository({ 'action.yml': '' });
    onTestFinished(remove);
    git('tag', 'v2.1.0');
    const { pins, failures } = readPins([{ action: 'a/b', major: 2 }], [pin('a/b', 'v2.0.0')], () => root, '2026-02-03');
    expect(failures).toEqual([]);
    expect(pins).toMatchObject([{ action: 'a/b', tag: 'v2.1.0', sha: git('rev-parse', 'HEAD').trim(), fetchedAt: '2026-02-03' }]);
  });
});
