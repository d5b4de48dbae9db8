import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { SUMS_FILE } from './archive-sums.mjs';
import { draftRelease } from './draft.mjs';
import { publishRelease } from './publish.mjs';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const NAME = 'sar-1.2.3.tar.gz';
const CHANGELOG = '## [1.2.3] - 2026-11-20\n\n- a thing\n';

/** What GitHub has, as far as `gh` is asked for it. */
interface Hub {
  tags: Record<string, string>;
  release: { isDraft: boolean } | undefined;
  readonly calls: string[];
  readonly gh: (given: readonly string[], input?: string) => string | undefined;
  /** What is answered with 404, as for a token that may not write. */
  refuses: 'edit' | 'move' | undefined;
  /** Files of the release. */
  files: Record<string, Uint8Array>;
}

function hub(): Hub {
  const state: Hub = {
    tags: {},
    release: undefined,
    refuses: undefined,
    calls: [],
    files: {},
    gh: (given, input) => {
      const text = given.join(' ');
      state.calls.push(text);
      const [, verb, tag = ''] = given;
      const after = (option: string) => given[given.indexOf(option) + 1] ?? '';
      if (text.startsWith('release view')) return state.release && JSON.stringify(state.release);
      if (text.startsWith('release delete')) state.release = undefined;
      if (text.startsWith('release create')) {
        state.release = { isDraft: true };
        expect(input).toBe('- a thing\n');
        for (const file of given.slice(3, 5)) state.files[basename(file)] = readFileSync(file);
      }
      if (text.startsWith('release download'))
        for (const [name, bytes] of Object.entries(state.files)) writeFileSync(join(after('--dir'), name), bytes);
      if (text.startsWith('release edit')) {
        if (state.refuses === 'edit') return undefined;
        if (state.release !== undefined) state.release.isDraft = false;
      }
      if (verb?.startsWith('repos/{owner}/{repo}/git/ref/tags/')) {
        const sha = state.tags[verb.split('/tags/')[1] ?? ''];
        return sha && JSON.stringify({ object: { sha } });
      }
      if (text.includes('matching-refs'))
        return Object.keys(state.tags)
          .map((name) => `refs/tags/${name}\n`)
          .join('');
      const field = (name: string) => given.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
      if (text.includes('--method POST')) state.tags[field('ref').replace('refs/tags/', '')] = field('sha');
      if (text.includes('--method PATCH') && state.refuses === 'move') return undefined;
      if (text.includes('--method PATCH'))
        state.tags[given.find((word) => word.includes('/git/refs/tags/'))?.split('/tags/')[1] ?? ''] = field('sha');
      return tag;
    },
  };
  return state;
}

let folder: string;
let github: Hub;
const release = (version = '1.2.3') => publishRelease({ version, sha: SHA, folder, gh: github.gh });
const draft = (version = '1.2.3') => draftRelease({ version, sha: SHA, folder, changelog: CHANGELOG, gh: github.gh });

beforeEach(() => {
  const { path, remove } = temporaryFolder('sar-release');
  onTestFinished(remove);
  folder = path;
  github = hub();
  const bytes = Buffer.from('archive');
  writeFileSync(join(folder, NAME), bytes);
  writeFileSync(join(folder, SUMS_FILE), `${createHash('sha256').update(bytes).digest('hex')}  ${NAME}\n`);
});

describe('a draft', () => {
  it('has the notes, the archive and its sum, and makes no tag', () => {
    draft();
    expect(github.release).toEqual({ isDraft: true });
    expect(Object.keys(github.files)).toEqual([NAME, SUMS_FILE]);
    expect(github.tags).toEqual({});
    expect(github.calls.at(-1)).toContain(`--draft --target ${SHA}`);
  });

  it('takes the place of one that a run left', () => {
    github.release = { isDraft: true };
    draft();
    expect(github.calls.filter((call) => call.startsWith('release delete'))).toHaveLength(1);
  });

  it('is not made of a version that is published, and nothing is deleted', () => {
    github.release = { isDraft: false };
    expect(() => draft()).toThrow('is published: a version is released once');
    github.tags = { 'v1.2.3': OTHER };
    expect(() => draft()).toThrow('is published: a version is released once');
    expect(github.calls.filter((call) => /release (?!view)|--method/.test(call))).toEqual([]);
  });

  it('stays away where a run was stopped behind publishing: the next one moves the floating tag', () => {
    draft();
    release();
    github.tags['v1'] = OTHER;
    expect(draft()).toBe('v1.2.3 is published already, of this commit');
    expect(release()).toEqual([`v1 moved to ${SHA}`]);
    expect(github.calls.filter((call) => /release (?:delete|edit)/.test(call))).toHaveLength(1);
  });

  it('is not made of another archive', () => {
    expect(() => draft('1.2.4')).toThrow('the archive is sar-1.2.3.tar.gz');
    writeFileSync(join(folder, NAME), 'other bytes');
    expect(() => draft()).toThrow('SHA256SUMS says');
    expect(github.calls).toEqual([]);
  });
});

describe('publishing', () => {
  it('makes the tag, then publishes, then moves the floating tag', () => {
    draft();
    github.tags = { v1: OTHER, 'v1.2.2': OTHER };
    expect(release()).toEqual(['tag v1.2.3 made', 'v1.2.3 published', `v1 moved to ${SHA}`]);
    expect(github.tags).toEqual({ v1: SHA, 'v1.2.2': OTHER, 'v1.2.3': SHA });
    const order = ['--method POST', 'release edit', '--method PATCH'].map((words) =>
      github.calls.findIndex((call) => call.includes(words)),
    );
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
    expect(Math.min(...order)).toBeGreaterThan(-1);
  });

  it('does nothing more when it is repeated', () => {
    draft();
    release();
    expect(release()).toEqual([]);
  });

  it('goes on where a run was stopped behind the tag', () => {
    draft();
    github.tags = { 'v1.2.3': SHA };
    expect(release()).toEqual(['v1.2.3 published', `v1 moved to ${SHA}`]);
  });

  it('never moves the tag of a version', () => {
    draft();
    github.tags = { 'v1.2.3': OTHER };
    expect(() => release()).toThrow('a tag of a version never moves');
    expect(github.release).toEqual({ isDraft: true });
    expect(github.tags).toEqual({ 'v1.2.3': OTHER });
  });

  it('refuses a draft whose files somebody changed', () => {
    draft();
    github.files[NAME] = Buffer.from('archive of somebody');
    expect(() => release()).toThrow('is not the one that was checked');
    expect([github.release, github.tags]).toEqual([{ isDraft: true }, {}]);
  });

  it('refuses a draft with a file that nobody checked', () => {
    draft();
    github.files['install.sh'] = Buffer.from('of somebody');
    expect(() => release()).toThrow('"install.sh"');
    expect([github.release, github.tags]).toEqual([{ isDraft: true }, {}]);
  });

  it.each([
    ['edit', 'is still a draft'],
    ['move', 'should have moved to'],
  ] as const)('says nothing is done that GitHub refused with 404: %s', (refused, words) => {
    draft();
    github.tags = { v1: OTHER };
    github.refuses = refused;
    expect(() => release()).toThrow(words);
    expect(github.tags['v1']).toBe(OTHER);
  });

  it.each([
    [['v1.2.2'], true],
    [['v2.0.0'], false],
    [['v1.3.0'], false],
  ])('beside %j: called the latest release %s', (tags, latest) => {
    draft();
    github.tags = Object.fromEntries(tags.map((tag) => [tag, OTHER]));
    release();
    expect(github.calls.find((call) => call.startsWith('release edit'))).toContain(`--latest=${latest}`);
  });

  it('moves no floating tag back, and none for a pre-release', () => {
    draft();
    github.tags = { v1: OTHER, 'v1.3.0': OTHER };
    expect(release().at(-1)).toBe('v1 stays: a newer version has it');
    expect(github.tags['v1']).toBe(OTHER);
  });

  it('of a pre-release touches no floating tag', () => {
    copyFileSync(join(folder, NAME), join(folder, 'sar-1.3.0-rc.1.tar.gz'));
    writeFileSync(join(folder, SUMS_FILE), readFileSync(join(folder, SUMS_FILE), 'utf8').replace(NAME, 'sar-1.3.0-rc.1.tar.gz'));
    draftRelease({ version: '1.3.0-rc.1', sha: SHA, folder, changelog: CHANGELOG.replace('1.2.3', '1.3.0-rc.1'), gh: github.gh });
    expect(github.calls.at(-1)).toContain('--prerelease');
    expect(release('1.3.0-rc.1')).toEqual(['tag v1.3.0-rc.1 made', 'v1.3.0-rc.1 published']);
    expect(github.tags).toEqual({ 'v1.3.0-rc.1': SHA });
  });

  it('says so where there is no draft', () => {
    expect(() => release()).toThrow('there is no draft of v1.2.3');
  });
});
