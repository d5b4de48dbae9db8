// Publishes the draft of a release once its files are those that were checked, then moves the floating tag. A run that was stopped can be
// repeated. Usage: node scripts/release/publish.mjs <folder>, with SAR_RELEASE, GITHUB_SHA, GH_TOKEN and GH_REPO set.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SUMS_FILE, checkedArchive } from './archive-sums.mjs';
import { gh as runGh } from './gh.mjs';
import { isNewest, majorTag } from './release-version.mjs';
import { commitOf, REFS } from './tag-commit.mjs';

/**
 * Draft → tag → release → floating tag, in this order.
 *
 * @returns one line for each thing that was done
 * @throws Error when the tag is at another commit, or the draft's files are others
 */
export function publishRelease({ version, sha, folder, gh = runGh }) {
  const tag = `v${version}`;
  const done = [];
  const { name } = checkedArchive(folder);
  if (name !== `sar-${version}.tar.gz`) throw new Error(`the archive is ${name}, and the release ${version}`);
  const release = gh(['release', 'view', tag, '--json', 'isDraft']);
  if (release === undefined) throw new Error(`there is no draft of ${tag}`);
  compareFiles({ tag, folder, files: [name, SUMS_FILE], gh });
  const before = commitOf(tag, gh);
  if (before === undefined) {
    createTag(tag, sha, gh);
    done.push(`tag ${tag} made`);
  } else if (before !== sha)
    throw new Error(`the tag ${tag} is at ${before}, and the release is of ${sha}: a tag of a version never moves`);
  const tags = versionTags(gh);
  if (isDraft(release)) {
    // Without it GitHub calls what is published last the latest, also a repair of an older major version.
    gh(['release', 'edit', tag, '--draft=false', '--verify-tag', `--latest=${isNewest(version, tags)}`]);
    if (isDraft(gh(['release', 'view', tag, '--json', 'isDraft']))) throw new Error(`${tag} is still a draft after publishing`);
    done.push(`${tag} published`);
  }
  const after = commitOf(tag, gh);
  if (after !== sha) throw new Error(`the tag ${tag} is at ${after ?? 'no commit'} after publishing, and should be at ${sha}`);
  return [...done, ...moveMajor({ version, sha, tags, gh })];
}

/** Whether what `release view` said is a draft; what is not there is none that is published. */
function isDraft(answer) {
  return answer === undefined || JSON.parse(answer).isDraft !== false;
}

/** The files of the draft must be the ones that were built and tried; somebody who may write releases could have changed them since. */
function compareFiles({ tag, folder, files, gh }) {
  const temporary = mkdtempSync(join(tmpdir(), 'sar-release-'));
  try {
    gh(['release', 'download', tag, '--dir', temporary]);
    const found = readdirSync(temporary).sort();
    if (found.join('\n') !== [...files].sort().join('\n'))
      throw new Error(`the draft has the files ${JSON.stringify(found)}, and should have ${files.join(' and ')}`);
    for (const file of files)
      if (!readFileSync(join(temporary, file)).equals(readFileSync(join(folder, file))))
        throw new Error(`${file} of the draft is not the one that was checked`);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The tags of versions that GitHub has; the floating ones are among them, and no version. */
function versionTags(gh) {
  const listed = gh(['api', '--paginate', `${REFS}/matching-refs/tags/v`, '--jq', '.[].ref']);
  if (listed === undefined) throw new Error('the tags cannot be listed: GitHub does not find the repository');
  return listed.split('\n').flatMap((ref) => ref.split('refs/tags/')[1] ?? []);
}

function moveMajor({ version, sha, tags, gh }) {
  const major = majorTag(version);
  if (major === undefined) return [];
  if (!isNewest(version, tags, { ofMajor: true })) return [`${major} stays: a newer version has it`];
  const at = commitOf(major, gh);
  if (at === sha) return [];
  if (at === undefined) createTag(major, sha, gh);
  else gh(['api', '--method', 'PATCH', `${REFS}/refs/tags/${major}`, '-f', `sha=${sha}`, '-F', 'force=true']);
  const after = commitOf(major, gh);
  if (after !== sha) throw new Error(`${major} is at ${after ?? 'no commit'}, and should have moved to ${sha}`);
  return [`${major} moved to ${sha}`];
}

function createTag(tag, sha, gh) {
  if (gh(['api', '--method', 'POST', `${REFS}/refs`, '-f', `ref=refs/tags/${tag}`, '-f', `sha=${sha}`]) === undefined)
    throw new Error(`the tag ${tag} cannot be made: GitHub does not find the repository, or the token may not write it`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = ''] = process.argv.slice(2);
  for (const line of publishRelease({ version: process.env.SAR_RELEASE ?? '', sha: process.env.GITHUB_SHA ?? '', folder }))
    console.log(line);
}
