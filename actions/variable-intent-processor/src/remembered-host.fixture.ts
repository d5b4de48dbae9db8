import type * as host from '@sar/host';

type Host = typeof host;

/**
 * The host's readers of commits with a memory: a commit never changes, and starting git again and again is most of a run's time.
 * The answers are git's own.
 */
export function rememberedHost(real: Host): Host {
  const answers = new Map<string, unknown>();
  const remember = <T>(read: () => T, ...key: readonly unknown[]): T => {
    const name = JSON.stringify(key);
    if (!answers.has(name)) answers.set(name, read());
    return answers.get(name) as T;
  };
  return {
    ...real,
    changedBy: (root, commit, folder) => remember(() => real.changedBy(root, commit, folder), 'changedBy', commit, folder),
    commitTree: (root, commit) => remember(() => real.commitTree(root, commit), 'commitTree', commit),
    commitFiles: (root, commit) => {
      const files = remember(() => real.commitFiles(root, commit), 'commitFiles', commit);
      return {
        commit,
        list: (folder) => remember(() => files.list(folder), 'list', commit, folder),
        read: (ids, maxBytes) => remember(() => files.read(ids, maxBytes), 'read', commit, ids, maxBytes),
      };
    },
  };
}
