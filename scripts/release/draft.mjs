// Makes the draft of a release: the notes from CHANGELOG.md, the archive and its sum. Nobody sees it, and no tag is made.
// Usage: node scripts/release/draft.mjs <folder>, with SAR_RELEASE, GITHUB_SHA, GH_TOKEN and GH_REPO set.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SUMS_FILE, checkedArchive } from './archive-sums.mjs';
import { changelogSection } from './changelog-section.mjs';
import { gh as runGh } from './gh.mjs';
import { readVersion } from './release-version.mjs';
import { commitOf } from './tag-commit.mjs';

/**
 * Makes the draft anew: one that an earlier run left is replaced. What an earlier run published of the same commit stays as it is, so that
 * publish.mjs can do what that run left undone.
 *
 * @returns what was done, in words
 * @throws Error when the version is published, of another commit
 */
export function draftRelease({ version, sha, folder, changelog, gh = runGh }) {
  const tag = `v${version}`;
  const { name } = checkedArchive(folder);
  if (name !== `sar-${version}.tar.gz`) throw new Error(`the archive is ${name}, and the release ${version}`);
  const notes = changelogSection(changelog, version);
  if (notes === undefined) throw new Error(`CHANGELOG.md has no section of ${version}`);
  const earlier = gh(['release', 'view', tag, '--json', 'isDraft']);
  if (earlier !== undefined) {
    if (JSON.parse(earlier).isDraft !== true) {
      if (commitOf(tag, gh) === sha) return `${tag} is published already, of this commit`;
      throw new Error(`${tag} is published: a version is released once`);
    }
    gh(['release', 'delete', tag, '--yes']);
  }
  const kind = readVersion(version)?.pre === undefined ? [] : ['--prerelease'];
  const files = [join(folder, name), join(folder, SUMS_FILE)];
  gh(['release', 'create', tag, ...files, '--draft', ...kind, '--target', sha, '--title', tag, '--notes-file', '-'], notes);
  return `draft of ${tag} made`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = ''] = process.argv.slice(2);
  const changelog = readFileSync(fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url)), 'utf8');
  console.log(draftRelease({ version: process.env.SAR_RELEASE ?? '', sha: process.env.GITHUB_SHA ?? '', folder, changelog }));
}
