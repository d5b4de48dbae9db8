import { setTimeout as sleep } from 'node:timers/promises';
import { UserError, type StateChange, type StateReader, type StateStore, type Tree } from '@sar/baseline';
import { applyInside } from './state-directory-files.js';
import { tryLock, type Lock } from './state-directory-lock.js';

/** A larger file is neither read nor written. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** Longer than a lock that was left behind is respected. */
const MAX_WAIT_MS = 60_000;
const PAUSE_MS = 10;
/** More than fit into the longest wait with its pauses. */
const MOST_TRIES = 2000;

export interface StateDirectoryOptions {
  /** Waits that many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Longest time that an update waits for others, in milliseconds; default 60,000. */
  readonly maxWaitMs?: number;
}

/**
 * The state directory of a checkout. Nothing is created before something is written, and a directory that is a link out of the
 * checkout is refused: the repository is not trusted. A change is computed without a lock, and written under one when what it was
 * computed from is still there; otherwise it is computed again.
 *
 * @param directory relative to the root, e.g. `.sar`
 */
export function stateDirectory(
  tree: Tree & { readonly root: string },
  directory: string,
  { pause = sleep, now = Date.now, maxWaitMs = MAX_WAIT_MS }: StateDirectoryOptions = {},
): StateStore {
  const read: StateReader = async (path) => readState(tree, `${directory}/${path}`);
  return {
    place: directory,
    read,
    update: async (_message, change) => {
      const until = now() + maxWaitMs;
      for (let tries = 1; ; tries += 1) {
        const seen = new Map<string, string | undefined>();
        const asked = await change(async (path) => remember(seen, path, readState(tree, `${directory}/${path}`)));
        const isCurrent = () => [...seen].every(([path, text]) => readState(tree, `${directory}/${path}`) === text);
        const files = below(directory, asked);
        const held = asked.size === 0 ? undefined : tryLock(tree.root, directory, now());
        if (held === undefined ? isCurrent() : 'release' in held && writeUnder(held, isCurrent, tree.root, files)) return;
        if (now() >= until || tries >= MOST_TRIES) throw busy(directory, held);
        // Up to a tenth of a second, and never the same for two that wait for each other.
        await pause(PAUSE_MS * Math.min(tries, 10) * (0.5 + Math.random()));
      }
    },
  };
}

/** The first answer counts: a change is computed from one state of every file. */
function remember(seen: Map<string, string | undefined>, path: string, text: string | undefined): string | undefined {
  if (!seen.has(path)) seen.set(path, text);
  return seen.get(path);
}

function readState(tree: Tree, path: string): string | undefined {
  const content = tree.read(path, MAX_FILE_BYTES);
  if (content.kind === 'text') return content.text;
  if (content.kind === 'absent') return undefined;
  throw new UserError(`${path} cannot be read: ${content.kind === 'unreadable' ? content.reason : content.kind}`);
}

function below(directory: string, change: StateChange): StateChange {
  for (const [path, text] of change) {
    if (text !== null && Buffer.byteLength(text) > MAX_FILE_BYTES)
      throw new UserError(`${directory}/${path} would be larger than ${MAX_FILE_BYTES} bytes; move its older content to another file`);
  }
  return new Map([...change].map(([path, text]) => [`${directory}/${path}`, text]));
}

/** False when somebody else wrote meanwhile; then nothing is written. */
function writeUnder(lock: Lock, isCurrent: () => boolean, root: string, change: StateChange): boolean {
  try {
    if (!isCurrent() || !lock.isHeld()) return false;
    applyInside(root, change);
    return true;
  } finally {
    lock.release();
  }
}

function busy(directory: string, held: Lock | { readonly heldBy: string } | undefined): UserError {
  const holder = held !== undefined && 'heldBy' in held ? ` (${held.heldBy.slice(0, 200)})` : '';
  return new UserError(
    `${directory} is being written by somebody else all the time${holder}; try again, or remove ${directory}/.lock when no other process works here`,
  );
}
