import { Buffer } from 'node:buffer';
import { quoteUntrusted, UserError, type Answer, type StateChange, type StateReader, type StateStore } from '@sar/baseline';
import type { GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { commitOnBranch } from './commit-on-branch.js';
import { MAX_STATE_FILE_BYTES, readStateFiles } from './read-state-files.js';
import { startStateBranch } from './start-state-branch.js';

export interface StateBranchOptions {
  /** Default `sar-state`. */
  readonly branch?: string;
  /** Files that will be read for certain: one request brings all of them. */
  readonly usual?: readonly string[];
  /** Waits that many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
  /** From 0 to below 1, for pauses that differ between runs. */
  readonly random?: () => number;
}

/** Tries of one update while others write. */
const MOST_TRIES = 10;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8000;
/** Names that every system takes and nobody has to quote. */
const STATE_PATH = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,8}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;

/** What is known of one commit of the branch; `head` is undefined while there is no branch. */
interface Snapshot {
  readonly head: string | undefined;
  readonly files: Map<string, string | undefined>;
  /** True where the branch was created by this run: then there are no other files than those that it wrote. */
  readonly isWhole?: boolean;
}

/**
 * The state on a branch of its own, without a common history with the code. The branch is created by the first write. An update reads
 * one commit and writes on top of exactly that commit, or starts again: two runs that write at once lose nothing.
 *
 * @param repository `owner/repository`
 * @throws UserError when the name is something else
 */
export function stateBranch(
  client: GitHubClient,
  repository: string,
  { branch = 'sar-state', usual: expected = [], pause = wait, random = Math.random }: StateBranchOptions = {},
): StateStore {
  const name = readRepositoryName(repository);
  const place = `branch ${branch}`;
  /** Expected, read or written before, so likely to be read: a new commit is asked for all of them at once. */
  const usual = new Set<string>(expected);
  let last: Snapshot | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const open = async (): Promise<Snapshot> => {
    const { head } = required(await readStateFiles(client, name, { branch, paths: [] }));
    const paths = [...usual];
    if (head === undefined || paths.length === 0) return { head, files: new Map() };
    return { head, files: new Map(required(await readStateFiles(client, name, { branch, at: head, paths })).files) };
  };
  const readerOf =
    ({ head, files, isWhole }: Snapshot): StateReader =>
    async (path) => {
      usual.add(checkedPath(path));
      if (head === undefined) return undefined;
      if (!files.has(path) && isWhole !== true)
        files.set(path, required(await readStateFiles(client, name, { branch, at: head, paths: [path] })).files.get(path));
      return files.get(path);
    };

  const update: StateStore['update'] = async (message, change) => {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const isFresh = last === undefined;
      const snapshot = (last ??= await open());
      const read = readerOf(snapshot);
      const files = await needed(await change(read), read, place);
      if (files.size === 0) {
        // Nothing to write is only true of the branch as it is now.
        if (isFresh || required(await readStateFiles(client, name, { branch, paths: [] })).head === snapshot.head) return;
        last = undefined;
        continue;
      }
      last = undefined;
      if (snapshot.head === undefined) {
        const started = required(await startStateBranch(client, name, branch));
        if (started.outcome === 'created') last = { head: started.commit, files: new Map(), isWhole: true };
        else await pause(pauseAfter(tries, random));
        continue;
      }
      const additions = [...files].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
      const deletions = [...files].flatMap(([path, text]) => (text === null ? [path] : []));
      const result = await commitOnBranch(client, name, { branch, expectedHead: snapshot.head, message, additions, deletions });
      if (result.outcome === 'committed') {
        const written = [...files].map(([path, text]): [string, string | undefined] => [path, text ?? undefined]);
        last = { ...snapshot, head: result.commit, files: new Map([...snapshot.files, ...written]) };
        return;
      }
      if (result.outcome === 'protected')
        throw new UserError(`the state cannot be written: ${result.detail}. Let the rules of the repository leave out the ${place}`, {
          exitCode: 2,
        });
      if (result.outcome === 'failed')
        required({ known: false, reason: result.reason, detail: `the state cannot be written: ${result.detail}` });
      if (tries < MOST_TRIES) await pause(pauseAfter(tries, random));
    }
    throw new UserError(`the ${place} of ${repository} was written by others all the time, in ${MOST_TRIES} tries; run it again`);
  };

  return {
    place,
    read: async (path) => required(await readStateFiles(client, name, { branch, paths: [checkedPath(path)] })).files.get(path),
    update: async (message, change) => {
      // One after the other: updates of one run would only stand in each other's way.
      const done = queue.then(async () => update(message, change));
      queue = done.catch(() => undefined);
      return done;
    },
  };
}

/** The files that really change. Removing what is not there, which GitHub refuses, is nothing to do. */
async function needed(change: StateChange, read: StateReader, place: string): Promise<StateChange> {
  const files = new Map<string, string | null>();
  for (const [path, text] of change) {
    if (text !== null && Buffer.byteLength(text) > MAX_STATE_FILE_BYTES) {
      throw new UserError(
        `${quoteUntrusted(path)} on the ${place} would have more than ${MAX_STATE_FILE_BYTES} bytes; move its older content to another file`,
      );
    }
    if ((await read(path)) !== (text ?? undefined)) files.set(path, text);
  }
  return files;
}

/** Twice as long after each try, and never the same for two that wait for each other. */
function pauseAfter(tries: number, random: () => number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1)) * (0.5 + random() / 2);
}

function checkedPath(path: string): string {
  if (!STATE_PATH.test(path)) throw new UserError(`${quoteUntrusted(path)} is no name for a file of the state`);
  return path;
}

/** A state that cannot be read is never an empty one. */
function required<T>(answer: Answer<T>): T {
  if (answer.known) return answer.value;
  const isAccess = answer.reason === 'forbidden' || answer.reason === 'no-token';
  throw new UserError(answer.detail, { exitCode: isAccess ? 2 : 3 });
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
