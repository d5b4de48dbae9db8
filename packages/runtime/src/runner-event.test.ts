import { describe, expect, it } from 'vitest';
import { runnerEvent, type EventSource, type RunnerEvent } from './runner-event.js';

const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const MAIN = 'refs/heads/main';

function eventOf(
  eventName: string,
  payload: unknown,
  changes: Partial<EventSource> = {},
  environment: Readonly<Record<string, string | undefined>> = {},
): RunnerEvent {
  return runnerEvent(
    { eventName, sha: SHA, ref: MAIN, serverUrl: 'https://github.com', payload, ...changes },
    { GITHUB_REPOSITORY: 'octo-org/repo', GITHUB_ACTION_REPOSITORY: 'sar/sar', GITHUB_ACTION_REF: 'v1', ...environment },
  );
}

describe('runnerEvent', () => {
  const pull = (base: unknown) => ({ pull_request: { number: 1, base } });
  const merge = { ref: 'refs/pull/1/merge' };
  it.each<[string, string, unknown, Partial<EventSource>, string | undefined, string | undefined]>([
    ['a pull request', 'pull_request', pull({ sha: BASE, ref: 'release/1' }), merge, BASE, 'release/1'],
    ['a pull request from a fork', 'pull_request_target', pull({ sha: BASE, ref: 'main' }), {}, BASE, 'main'],
    ['a SHA-256 repository', 'pull_request', pull({ sha: 'c'.repeat(64), ref: 'main' }), merge, 'c'.repeat(64), 'main'],
    [
      'a merge group',
      'merge_group',
      { merge_group: { base_sha: BASE, base_ref: 'refs/heads/main' } },
      { ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
      BASE,
      'main',
    ],
    ['a push', 'push', { before: BASE }, { ref: 'refs/heads/feature/x' }, undefined, 'feature/x'],
    ['a pushed tag', 'push', { before: BASE }, { ref: 'refs/tags/v1' }, undefined, undefined],
    ['a schedule', 'schedule', { schedule: '0 0 * * *' }, {}, undefined, 'main'],
    ['an option as a commit', 'pull_request', pull({ sha: '--upload-pack=x', ref: 'main' }), merge, undefined, 'main'],
    ['a commit with a line behind it', 'pull_request', pull({ sha: `${BASE}\n--x`, ref: 'main' }), merge, undefined, 'main'],
    ['a commit in capitals', 'pull_request', pull({ sha: BASE.toUpperCase(), ref: 'main' }), merge, undefined, 'main'],
    ['a commit that is a list', 'pull_request', pull({ sha: [BASE], ref: { a: 1 } }), merge, undefined, undefined],
    ['a base that is no object', 'pull_request', pull('x'), merge, undefined, undefined],
    ['no base', 'pull_request', pull(null), merge, undefined, undefined],
    ['a pull request that is null', 'pull_request', { pull_request: null, merge_group: null }, {}, undefined, 'main'],
    ['a payload that is null', 'push', null, {}, undefined, 'main'],
    ['a payload that is a list', 'push', [1], {}, undefined, 'main'],
    ['a payload that is a text', 'push', 'x', {}, undefined, 'main'],
  ])('%s', (_, name, payload, changes, baseSha, branch) => {
    expect(eventOf(name, payload, changes)).toMatchObject({ name, baseSha, branch });
  });

  it.each([
    ['a.yml', undefined, `https://github.com/octo-org/repo/blob/${SHA}/a.yml`],
    ['.github/workflows/ci.yml', 3, `https://github.com/octo-org/repo/blob/${SHA}/.github/workflows/ci.yml#L3`],
    ['a b/?x#y%.yml', 1, `https://github.com/octo-org/repo/blob/${SHA}/a%20b/%3Fx%23y%25.yml#L1`],
    ['x\n::error::](http://evil)', undefined, `https://github.com/octo-org/repo/blob/${SHA}/x%0A%3A%3Aerror%3A%3A%5D(http%3A//evil)`],
    ['half \ud800 \udc00\ud83d\ude00', undefined, `https://github.com/octo-org/repo/blob/${SHA}/half%20%EF%BF%BD%20%EF%BF%BD%F0%9F%98%80`],
  ])('names the address of %j', (path, line, expected) => {
    expect(eventOf('push', {}).fileAddress(path, line)).toBe(expected);
  });

  it('names no address where there is none', () => {
    expect(eventOf('push', {}, { sha: undefined }).fileAddress('a')).toBeUndefined();
    expect(eventOf('push', {}, {}, { GITHUB_REPOSITORY: undefined }).fileAddress('a')).toBeUndefined();
    expect(eventOf('push', {}, {}, { GITHUB_ACTION_REPOSITORY: undefined }).ownAddress('a')).toBeUndefined();
    expect(eventOf('push', {}, {}, { GITHUB_ACTION_REPOSITORY: '' }).ownAddress('a')).toBeUndefined();
  });

  it.each([
    ['v1', 'https://github.com/sar/sar/blob/v1/docs/x.md'],
    ['feature/a b', 'https://github.com/sar/sar/blob/feature/a%20b/docs/x.md'],
    ['', 'https://github.com/sar/sar/blob/HEAD/docs/x.md'],
  ])('names its own pages at the version %j', (version, expected) => {
    expect(eventOf('push', {}, {}, { GITHUB_ACTION_REF: version }).ownAddress('docs/x.md')).toBe(expected);
  });
});
