import { quoteUntrusted, UserError } from '@sar/baseline';
import {
  changedSince,
  checkoutTree,
  commitTime,
  commitTree,
  currentBranch,
  headCommit,
  mergeBase,
  namedFiles,
  originRepository,
  targets,
} from '@sar/host';
import type { GateBase, GateInput } from '@sar/patrol';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { sensingOfOptions } from '../../sensing/sensing-of-options.js';

/** All reports together. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 500;

/** The checkout that is judged, and what of it a verdict says. */
export interface GatePlace {
  readonly root: string;
  readonly commit: string | undefined;
  readonly base: string | undefined;
  readonly input: GateInput;
}

/**
 * Everything that the gate of a checkout reaches, as the options say. Reads no baseline yet.
 *
 * @throws UserError for options that cannot be, a base that git does not know, and reports that cannot be read
 */
export async function gateInput(given: Arguments, io: Io): Promise<GatePlace> {
  const { root: named, only } = targets(given.positionals, io.workingDirectory);
  if (only !== undefined) throw new UserError('the gate judges a whole checkout; give its folder, not a file');
  const tree = checkoutTree(named);
  const { root } = tree;
  const branch = currentBranch(root);
  const reference = given.value('base');
  const base = reference === undefined ? undefined : baseOf(root, reference);
  const baseline = given.value('baseline');
  const place = { root, branch, origin: originRepository(root), only: undefined };
  const sensing = await sensingOfOptions(given, io, place, base?.commit);
  const commit = sensing.ports.revisions?.head;
  const committedAt = commit === undefined ? undefined : commitTime(root, commit);
  const names = given.values('reports');
  const input: GateInput = {
    tree,
    sensing,
    reports: names.length === 0 ? [] : namedFiles(names, io.workingDirectory, { maxBytes: MAX_BYTES, maxFiles: MAX_FILES }),
    monotonic: () => performance.now(),
    ...(baseline !== undefined && { baseline }),
    ...(commit !== undefined && { commit }),
    ...(committedAt !== undefined && { committedAt }),
    ...(base !== undefined && { base }),
  };
  return { root, commit, base: base?.commit, input };
}

/** Where the branch left the reference: what others merged there since is no part of the change. */
export function baseOf(root: string, reference: string): GateBase {
  if (headCommit(root) === undefined)
    throw new UserError(
      `${root} has no commit of git that could be compared with ${quoteUntrusted(reference)}; commit first, or give the folder of a checkout`,
    );
  const commit = mergeBase(root, reference);
  let changed: ReadonlySet<string> | undefined;
  return { commit, tree: commitTree(root, commit), changedFiles: () => (changed ??= changedSince(root, commit)) };
}
