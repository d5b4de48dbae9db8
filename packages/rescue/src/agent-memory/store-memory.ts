import { known, unknown, type Answer, type MemoryHome, type MemoryPorts } from '@sar/baseline';
import type { StepContext } from '../playbooks/step-kind.js';
import { bytesId, offerDatabase } from './offer-database.js';

/** Largest database that goes back as a commit, in bytes: the API takes its base64 in one request. */
const MAX_COMMITTED_BYTES = 20_000_000;
/** GitHub's limit for a file, in bytes. */
const MAX_READ_BYTES = 104_857_600;

/** What was done with a pruned database. `is-offered`: a pull request waits for its merge, and the repository holds the old one until then. */
export type Kept =
  | { readonly state: 'is-stored'; readonly to: string; readonly url?: string }
  | { readonly state: 'is-offered'; readonly url: string };

/** A pruned database in the folder of this run. */
export interface Pruned {
  readonly path: string;
  /** Id of the blob that it was, where it is kept in the repository. */
  readonly before: string;
  /** What went, for the pull request. */
  readonly lines: readonly string[];
}

/** Whether a home can be stored into, before anything is done; the words say what is missing. */
export function storable(home: MemoryHome, { ports }: Pick<StepContext, 'ports'>): Answer<'yes'> {
  if (home.kind === 'repository' && ports.branch === undefined)
    return unknown('not-configured', 'it goes back as a pull request: give a token with "contents: write" and "pull-requests: write"');
  return known('yes');
}

/** The id of the blob that a database of the repository is before its pruning; a copy of it has another one. Empty for other homes. */
export async function blobBefore(home: MemoryHome, path: string, memory: MemoryPorts): Promise<Answer<string>> {
  if (home.kind !== 'repository') return known('');
  const bytes = await memory.read(path, MAX_READ_BYTES);
  return bytes.known ? known(bytesId(bytes.value)) : tooLarge(bytes.detail);
}

function tooLarge(detail: string): Answer<never> {
  return unknown('unsupported', `${detail}; keep a database of that size in a cache or an artifact (\`home\`)`);
}

/** Puts a pruned database back where it is kept. */
export async function storeMemory(home: MemoryHome, pruned: Pruned, memory: MemoryPorts, context: StepContext): Promise<Answer<Kept>> {
  if (home.kind !== 'repository') {
    const stored = await memory.store(home, pruned.path);
    return stored.known ? known({ state: 'is-stored', ...stored.value }) : stored;
  }
  const { branch, defaultBranch } = context.ports;
  if (branch === undefined) return storable(home, context) as Answer<never>;
  const after = await memory.read(pruned.path, MAX_COMMITTED_BYTES);
  if (!after.known) return tooLarge(after.detail);
  const offered = await offerDatabase(
    {
      into: defaultBranch,
      from: branchOf(context),
      path: home.path,
      before: pruned.before,
      after: after.value,
      title: 'Prune the agent memory',
      body: bodyOf(home.path, pruned.lines, context.playbook),
    },
    branch,
  );
  return offered.known ? known({ state: 'is-offered', url: offered.value.url }) : offered;
}

/** The branch that an attempt offers its database from. */
export function branchOf({ key }: Pick<StepContext, 'key'>): string {
  return `sar/memory-${key.slice(0, 8)}`;
}

/** Names of the baseline stand in an indented block, where no text is markup and nobody is mentioned. */
function bodyOf(path: string, lines: readonly string[], playbook: string): string {
  const block = [`database: ${path}`, ...lines].map((line) => `    ${line.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')}`);
  return [
    `Playbook ${playbook} pruned a database of agent memory:`,
    '',
    ...block,
    '',
    'The database as it was is in the history of this file. Merge it before the next change of the file: after one it conflicts, and git',
    'cannot join two databases. Close it then, and a later run prunes the newer one. Closing it without merging changes nothing.',
  ].join('\n');
}
