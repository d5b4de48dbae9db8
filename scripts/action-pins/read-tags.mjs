// The release tags of a repository, as git tells them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The newest release tag of a major version among the lines of `git ls-remote --tags`. Pre-releases are left out, and tags of a part of a
 * version, which move. An annotated tag is peeled: its sha is that of its commit.
 *
 * @param {string} listing
 * @param {number} major
 * @returns {{ tag: string, sha: string } | undefined}
 */
export function newestTag(listing, major) {
  const shas = new Map();
  for (const line of listing.split('\n')) {
    const [, sha, tag, peeled] = /^([0-9a-f]{40})\trefs\/tags\/(v\d+\.\d+\.\d+)(\^\{\})?$/.exec(line) ?? [];
    if (tag !== undefined && (peeled !== undefined || !shas.has(tag))) shas.set(tag, sha);
  }
  const own = [...shas.keys()].filter((tag) => partsOf(tag)[0] === major).toSorted(byVersion);
  const tag = own.at(-1);
  return tag === undefined ? undefined : { tag, sha: shas.get(tag) };
}

/**
 * The tags of a repository.
 *
 * @param {string} repository an address or a git directory
 * @returns {string} lines of `git ls-remote --tags`
 */
export function listTags(repository) {
  return git(['ls-remote', '--tags', '--', repository]);
}

/**
 * The day of a tag's commit in UTC. Of an address, only the commit is fetched, none of its files.
 *
 * @param {string} repository
 * @param {string} tag
 * @returns {string} `YYYY-MM-DD`
 */
export function dayOfTag(repository, tag) {
  if (existsSync(repository)) return dayOf(repository, `refs/tags/${tag}^{commit}`);
  const folder = mkdtempSync(join(tmpdir(), 'action-pins-'));
  try {
    git(['init', '--quiet', '--bare', folder]);
    git(['-C', folder, 'fetch', '--quiet', '--depth=1', '--filter=tree:0', '--', repository, `refs/tags/${tag}`]);
    return dayOf(folder, 'FETCH_HEAD');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function dayOf(folder, revision) {
  return new Date(git(['-C', folder, 'log', '-1', '--format=%cI', revision]).trim()).toISOString().slice(0, 10);
}

function git(args) {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });
}

function partsOf(tag) {
  return tag.slice(1).split('.').map(Number);
}

function byVersion(one, other) {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
