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

/** Whether a full release is newer than all that the tags name, or than those of its major version alone, so that a repair of an older one moves no tag back. */
export function isNewest(version, tags, { ofMajor = false } = {}) {
  const own = readVersion(version);
  if (own === undefined || own.pre !== undefined) return false;
  return tags.every((tag) => {
    const other = readVersion(tag.replace(/^v/, ''));
    if (other === undefined || other.pre !== undefined || (ofMajor && other.numbers[0] !== own.numbers[0])) return true;
    const at = own.numbers.findIndex((number, index) => number !== other.numbers[index]);
    return at === -1 || own.numbers[at] > other.numbers[at];
  });
}

/** What `git ls-remote --tags` printed: name → commit. Of an annotated tag the second line, with `^{}`, has the commit. */
export function remoteTags(text) {
  const lines = text.split('\n').flatMap((line) => {
    const [, commit, name] = /^([0-9a-f]{40,64})\trefs\/tags\/(.+)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name.replace(/\^\{\}$/, ''), commit]];
  });
  return new Map(lines);
}

/**
 * What keeps a version from being released, one line each; none when it may be.
 *
 * @param manifests path of every package.json → its version
 * @param commit the commit that is released
 * @param tags name of each tag that the remote has → the commit that it is at
 */
export function versionProblems({ version, ref, commit, manifests, changelog, tags }) {
  if (readVersion(version) === undefined) return [`${JSON.stringify(version)} is no version such as 1.2.3 or 1.2.3-rc.1`];
  const others = [...manifests].filter(([, found]) => found !== version).map(([path, found]) => `${path} has version ${found}`);
  return [
    ...(ref === 'refs/heads/main' ? [] : [`a release is made of refs/heads/main, and this is ${ref || 'no branch'}`]),
    ...others,
    ...(changelogSection(changelog, version) === undefined
      ? [`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD" with what is new`]
      : []),
    // A run that was stopped behind the tag can be repeated at its commit; whether it had published, draft.mjs asks.
    ...(tags.has(`v${version}`) && tags.get(`v${version}`) !== commit
      ? [`the tag v${version} is there, at ${tags.get(`v${version}`)}: a version is released once, and its tag never moves`]
      : []),
  ];
}
