import type { Fix } from '@sar/baseline';
import { insertStepBefore } from '@sar/workflows';
import type { JobPicture, SeenDownload } from '../job-picture.js';
import { fileAt, type FixContext } from './fix-context.js';
import { newestTag } from './newest-tag.js';
import { pinsEverything } from './pins-everything.js';

const ACTION = 'Swatinem/rust-cache';

/**
 * Adds rust-cache in front of the first step that runs Cargo: by then the toolchain is there, which its key depends on. A workspace in
 * a folder is named, since it looks for `target` in the root (https://github.com/Swatinem/rust-cache#inputs-).
 */
export function insertRustCache(install: SeenDownload, picture: JobPicture, context: FixContext): Fix | undefined {
  const { site } = install;
  const file = fileAt(context, site.path);
  const tag = newestTag(ACTION.toLowerCase(), 'v2');
  const folder = workspaceOf(install, picture, context);
  if (file === undefined || tag === undefined || folder === undefined || pinsEverything(file, context) || bringsToolchain(install, picture))
    return undefined;
  const edits = insertStepBefore(file, site.step.range.start, {
    uses: `${ACTION}@${tag}`,
    ...(folder !== '' && { with: { workspaces: folder } }),
  });
  return edits && { title: `Add ${ACTION}@${tag} before the first use of Cargo`, edits };
}

/** An action without a toolchain in front of it installs its own: a cache restored before that would be keyed on another one. */
function bringsToolchain({ index, site }: SeenDownload, { facts }: JobPicture): boolean {
  if (facts.happenings[index]?.kind !== 'action') return false;
  return !facts.happenings
    .slice(0, index)
    .some(
      (happening) =>
        happening.kind === 'action' &&
        !happening.site.conditional &&
        happening.site.step !== site.step &&
        happening.effects.providesPrograms.includes('cargo'),
    );
}

/** The folder of the Cargo workspace, relative to GitHub's; undefined when it cannot be told. */
function workspaceOf({ directory }: SeenDownload, { checkouts }: JobPicture, context: FixContext): string | undefined {
  if (directory === undefined) return undefined;
  const lockfile = context.lockfiles.lockfileFor('cargo', directory);
  const inRepository = lockfile === undefined ? workspaceAbove(directory, context) : folderOf(lockfile);
  return inRepository === undefined ? undefined : [checkouts[0]?.folder ?? '', inRepository].filter((part) => part !== '').join('/');
}

/** Without a committed lockfile: the nearest folder upwards whose Cargo.toml has `[workspace]`, else the nearest with a Cargo.toml. */
function workspaceAbove(directory: string, { tree }: FixContext): string | undefined {
  let nearest: string | undefined;
  for (let folder: string | undefined = directory; folder !== undefined; folder = folder === '' ? undefined : folderOf(folder)) {
    const content = tree.read(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`);
    if (content.kind !== 'text') continue;
    if (/^\s*\[workspace[\].]/m.test(content.text)) return folder;
    nearest ??= folder;
  }
  return nearest;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
