// What a release is called, and what must hold before it is made.
import { changelogSection } from './changelog-section.mjs';

/** Semantic version without build metadata: https://semver.org */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;

/** A version taken apart; undefined for text that is none. */
export function readVersion(text) {
  const [, major, minor, patch, pre] = VERSION.exec(text) ?? [];
  return major === undefined ? undefined : { numbers: [Number(major), Number(minor), Number(patch)], pre };
}

/** The floating tag of a version: `v1` for 1.2.3. A pre-release moves none. */
export function majorTag(version) {
  const read = readVersion(version);
  return read === undefined || read.pre !== undefined ? undefined : `v${read.numbers[0]}`;
}

/** Whether a full release is the newest of its major version, so that a repair of an older one moves no tag back. */
export function isNewestOfMajor(version, tags) {
  const own = readVersion(version)?.numbers;
  if (own === undefined) return false;
  return tags.every((tag) => {
    const other = readVersion(tag.replace(/^v/, ''));
    if (other === undefined || other.pre !== undefined || other.numbers[0] !== own[0]) return true;
    return own[1] !== other.numbers[1] ? own[1] > other.numbers[1] : own[2] >= other.numbers[2];
  });
}

/**
 * What keeps a version from being released, one line each; none when it may be.
 *
 * @param manifests path of every package.json → its version
 * @param tags tags that the remote has
 */
export function versionProblems({ version, ref, manifests, changelog, tags }) {
  if (readVersion(version) === undefined) return [`${JSON.stringify(version)} is no version such as 1.2.3 or 1.2.3-rc.1`];
  const others = [...manifests].filter(([, found]) => found !== version).map(([path, found]) => `${path} has version ${found}`);
  return [
    ...(ref === 'refs/heads/main' ? [] : [`a release is made of refs/heads/main, and this is ${ref || 'no branch'}`]),
    ...others,
    ...(changelogSection(changelog, version) === undefined
      ? [`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD" with what is new`]
      : []),
    ...(tags.includes(`v${version}`) ? [`the tag v${version} is there: a version is released once, and its tag never moves`] : []),
  ];
}
