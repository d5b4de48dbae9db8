import type { Tree } from '@sar/baseline';
import type { Happening } from '@sar/workflows';
import type { JobPicture } from '../job-picture.js';

/** Lockfiles of large workspaces reach a few megabytes. */
const MAX_LOCKFILE_BYTES = 16_777_216;

/**
 * True when a program is surely on PATH before a happening: a step brings it, a command installs it, or the runner's image has it.
 *
 * @param files the lockfiles that it will be asked about
 */
export function programBefore(program: string, index: number, { facts }: JobPicture, files: readonly string[], tree: Tree): boolean {
  const before = facts.happenings.slice(0, index);
  if (before.some((happening) => brings(happening, program))) return true;
  if (program !== 'yarn' || facts.runner.host !== 'github' || facts.effectiveJob.container !== undefined) return false;
  return files.every((file) => !wantsYarnOfItsOwn(file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '', tree));
}

function brings(happening: Happening, program: string): boolean {
  if (happening.kind === 'unknown' || happening.site.conditional) return false;
  if (happening.kind === 'action') return happening.effects.providesPrograms.includes(program);
  const words = happening.command.args.map(({ text }) => text);
  if (happening.command.program === 'corepack')
    return words[0] === 'enable' && (words.length === 1 || words.includes(program)) && (program === 'pnpm' || program === 'yarn');
  return (
    happening.downloads.some(({ kind, packages }) => kind !== 'manifest' && packages.includes(program)) &&
    words.some((word) => /^(?:install|i|add|-g|--global)$/.test(word))
  );
}

/**
 * GitHub's images have Yarn 1, which refuses a project whose package.json asks for a newer one and knows no cache of it, unless .yarnrc.yml
 * names a copy in the repository (https://yarnpkg.com/corepack, https://yarnpkg.com/configuration/yarnrc#yarnPath).
 */
function wantsYarnOfItsOwn(folder: string, tree: Tree): boolean {
  const says = (file: string, pattern: RegExp): boolean => {
    const content = tree.read(folder + file, MAX_LOCKFILE_BYTES);
    return content.kind === 'too-large' || (content.kind === 'text' && pattern.test(content.text));
  };
  if (says('.yarnrc.yml', /^yarnPath:/m)) return false;
  return says('package.json', /"packageManager"\s*:\s*"yarn@(?!1\.)/) || says('yarn.lock', /^__metadata:/m);
}
