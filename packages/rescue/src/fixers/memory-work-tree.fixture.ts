import { known, unknown, type Answer, type CommandOutput, type FileChange, type WorkFiles, type WorkTree } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';

/** What a program does: it may change the files; undefined when it is not installed. */
export type Program = (
  command: readonly string[],
  files: Map<string, string>,
  directory: string,
) => Partial<CommandOutput> | 'not-installed' | undefined;

/** A work tree in memory. */
export class MemoryWorkTree implements WorkTree {
  readonly root = '/work-tree';
  readonly commit = 'a'.repeat(40);
  readonly files: WorkFiles = {} as WorkFiles;
  readonly ran: (readonly string[])[] = [];
  readonly executables = new Set<string>();
  removed = false;
  now: Map<string, string>;
  private readonly start: ReadonlyMap<string, string>;
  private readonly program: Program;

  constructor(files: Readonly<Record<string, string>>, program: Program = () => ({})) {
    this.start = new Map(Object.entries(files));
    this.now = new Map(this.start);
    this.program = program;
  }

  get tree() {
    return memoryTree(Object.fromEntries(this.now));
  }

  readonly commands = {
    run: async (command: readonly string[], { directory = '' }: { readonly directory?: string }): Promise<Answer<CommandOutput>> => {
      this.ran.push(directory === '' ? command : [`${directory}:`, ...command]);
      const output = this.program(command, this.now, directory);
      if (output === 'not-installed') return unknown('not-configured', `${command[0] ?? ''} is not installed here`);
      return known({ exitCode: 0, stdout: '', stderr: '', cut: false, ...output });
    },
  };

  readonly isExecutable = (path: string): boolean => this.executables.has(path);

  write(path: string, text: string): Answer<'written'> {
    if (path.split('/').some((part) => part === '..' || part === '.git')) return unknown('failed', `${path} leads out`);
    this.now.set(path, text);
    return known('written');
  }

  readonly erase = (path: string): Answer<'erased'> => {
    this.now.delete(path);
    return known('erased');
  };

  changes(): Answer<readonly FileChange[]> {
    const paths = [...new Set([...this.start.keys(), ...this.now.keys()])].toSorted();
    return known(
      paths.flatMap((path): readonly FileChange[] => {
        const [before, after] = [this.start.get(path), this.now.get(path)];
        if (before === after) return [];
        return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
      }),
    );
  }

  reset(): Answer<'clean'> {
    this.now = new Map(this.start);
    return known('clean');
  }

  remove(): void {
    this.removed = true;
  }
}
