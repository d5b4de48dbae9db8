import { known, type FileChange, type OpenWorkTree, type WorkTree } from '@sar/baseline';

/** Files of a commit in memory. Programs are functions of the files; without one they end with 127. */
export function memoryTree(
  files: Readonly<Record<string, string>>,
  programs: Readonly<
    Record<string, (files: Map<string, string>) => { readonly exitCode: number; readonly stdout?: string; readonly stderr?: string }>
  > = {},
): { readonly open: OpenWorkTree; readonly opened: { removed: number; opened: number } } {
  const opened = { removed: 0, opened: 0 };
  const open: OpenWorkTree = async (commit) => {
    opened.opened += 1;
    const now = new Map(Object.entries(files));
    const tree: WorkTree = {
      root: '/tree',
      commit,
      tree: undefined as never,
      files: undefined as never,
      commands: {
        run: async ([program = '']) => {
          const ended = programs[program]?.(now);
          return known({ exitCode: ended?.exitCode ?? 127, stdout: ended?.stdout ?? '', stderr: ended?.stderr ?? '', cut: false });
        },
      },
      write: (path, text) => {
        if (text === undefined) now.delete(path);
        else now.set(path, text);
        return known('written');
      },
      changes: () => {
        const paths = [...new Set([...now.keys(), ...Object.keys(files)])].toSorted();
        return known(
          paths
            .filter((path) => now.get(path) !== files[path])
            .map((path): FileChange => {
              const [before, after] = [files[path], now.get(path)];
              return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
            }),
        );
      },
      reset: () => known('clean'),
      remove: () => {
        opened.removed += 1;
      },
    };
    return known(tree);
  };
  return { open, opened };
}
