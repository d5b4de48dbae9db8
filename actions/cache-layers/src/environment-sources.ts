import { UserError } from '@sar/baseline';
import { includedRequirements, type FoundManager, type LockFile } from '@sar/cache-layers';
import { lockFiles } from '@sar/host';

const MAX_FILES = 100;

/**
 * Every file that an environment is built from: the lock files, the requirement files that those take in, and the manifests of the project.
 * An environment of which one changed is another one.
 *
 * @throws UserError for more than 100 of them, or one that leads out of the checkout
 */
export async function environmentSources(
  root: string,
  project: string,
  { manager, lockFiles: found }: FoundManager,
): Promise<readonly LockFile[]> {
  const files = new Map(found.map((file) => [file.name, file]));
  let fresh: readonly LockFile[] = manager.id === 'pip' ? found : [];
  while (fresh.length > 0) {
    const names = fresh.flatMap(({ name, beginning }) => includedRequirements(name, beginning)).filter((name) => !files.has(name));
    if (files.size + names.length > MAX_FILES)
      throw new UserError(`the requirement files take in more than ${MAX_FILES} others; set "environment" to off, or name fewer`);
    fresh = await lockFiles(root, project, names);
    for (const file of fresh) files.set(file.name, file);
  }
  return [...files.values(), ...(await lockFiles(root, project, manager.manifests ?? []))];
}
