import { known, unknown, type BranchWriter, type CommandRunner, type HttpReader } from '@sar/baseline';
import { blobId } from '@sar/rescue';

/** What a run chose, each kind sorted and once. */
export interface Chosen {
  /** Programs with their arguments, commands that people are told to run, and playbooks. */
  readonly commands: readonly string[];
  /** Repositories, servers and addresses that were asked or written to. */
  readonly repositories: readonly string[];
  /** Workflows that were started and with what, branches and files that were written, and what pull requests go to. */
  readonly workflows: readonly string[];
  /** Names of the tokens that something was done with. */
  readonly tokens: readonly string[];
}

/** What a branch holds before anything is offered. */
export const OLD_TEXT = 'old\n';
export const MENDED = 'docs/mended.md';

/** Remembers what a run chooses; the ports that it gives away do nothing else. */
export class Choices {
  readonly #made: Record<keyof Chosen, Set<string>> = {
    commands: new Set(),
    repositories: new Set(),
    workflows: new Set(),
    tokens: new Set(),
  };

  add(kind: keyof Chosen, ...words: readonly string[]): void {
    for (const word of words) this.#made[kind].add(word);
  }

  get all(): Chosen {
    const { commands, repositories, workflows, tokens } = this.#made;
    return {
      commands: [...commands].toSorted(),
      repositories: [...repositories].toSorted(),
      workflows: [...workflows].toSorted(),
      tokens: [...tokens].toSorted(),
    };
  }

  /** A runner whose programs print what `output` says, and end with 1 where it says nothing. */
  runner(output: (program: string) => string | undefined): CommandRunner {
    return {
      run: async (command, { directory = '.' }) => {
        this.add('commands', `${directory}: ${command.join(' ')}`);
        const stdout = output(command[0] ?? '');
        return known({ exitCode: stdout === undefined ? 1 : 0, stdout: stdout ?? '', stderr: '', cut: false });
      },
    };
  }

  http(answer: unknown): HttpReader {
    return {
      json: async (url, { body }) => {
        this.add('repositories', `${body === undefined ? 'GET' : 'POST'} ${url}`);
        return known(answer);
      },
    };
  }

  /** A writer of branches with the token of that name. */
  writer(token: string): BranchWriter {
    const wrote = (...words: readonly string[]) => {
      this.add('tokens', token);
      this.add('workflows', ...words);
    };
    return {
      filesAt: async () => known({ head: 'd'.repeat(40), blobs: new Map([[MENDED, blobId(OLD_TEXT)]]) }),
      findPullRequest: async () => known(undefined),
      createBranch: async (branch) => {
        wrote(`branch ${ownNames(branch)}`);
        return known('created');
      },
      commit: async ({ branch, additions, deletions }) => {
        wrote(...[...additions.map(({ path }) => path), ...deletions].map((path) => `file ${ownNames(branch)}:${path}`));
        return { outcome: 'committed', commit: 'e'.repeat(40) };
      },
      openPullRequest: async ({ from, into }) => {
        wrote(`pull request ${ownNames(from)} into ${into}`);
        return known({ url: 'https://github.com/octo-org/octo-repo/pull/9', isNew: true });
      },
    };
  }
}

/** SAR names branches and ids of dispatches after the attempt, whose key differs from run to run; any other name is left as it is. */
export function ownNames(text: string): string {
  return text.replace(/^(sar\/[A-Z-]+-)[0-9a-f]{8}$/, '$1KEY').replace(/^sar-[0-9a-f]{16}-(\d+)$/, 'sar-KEY-$1');
}

/** A port whose every method answers that it does not know, in these words. */
export function silentPort<T extends object>(own: Partial<T>, words: string): T {
  return new Proxy(own, {
    get: (target, name) => Reflect.get(target, name) ?? (name === 'then' ? undefined : async () => unknown('failed', words)),
  }) as T;
}
