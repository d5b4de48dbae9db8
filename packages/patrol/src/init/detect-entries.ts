import { compareText, type StorageLayer } from '@sar/baseline';
import type { ReferencedEntry } from '@sar/report';
import { repositoryReferences, type Reference, type RepositoryWorkflows } from '@sar/workflows';

/** GitHub's rule, which the baseline has, too. */
const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/;
/** Most entries that are declared: a baseline has a limit of size. */
export const MAX_ENTRIES = 500;
const MAX_PLACES = 2;
const MAX_PURPOSE = 200;

/** Entries that somebody has to configure. */
export interface FoundEntries {
  readonly entries: readonly ReferencedEntry[];
  /** How many there are beyond those. */
  readonly left: number;
  /** Files that may refer to more: they cannot be read, or only a run knows the names. */
  readonly unknown: readonly string[];
}

/**
 * What the workflows refer to and GitHub does not set itself, sorted by layer and name. The layers are the nearest that a reference can
 * see: those of the repository, or those of the one environment that all its jobs are in. In which of them an entry really is, the
 * workflows do not tell; one that may be in an environment is therefore not required.
 *
 * @param except whether what a job of a workflow refers to does not count
 */
export function detectEntries(
  repository: RepositoryWorkflows,
  except: (path: string, job: string | undefined) => boolean = () => false,
): FoundEntries {
  const groups = new Map<string, Reference[]>();
  const { references, dynamic, unread } = repositoryReferences(repository);
  for (const reference of references) {
    const { effect, builtin, onlyFor, context, name, path, job } = reference;
    if (except(path, job)) continue;
    if (effect !== 'live' || builtin !== undefined || onlyFor !== undefined || !NAME.test(name)) continue;
    const key = `${context} ${name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reference]);
    else group.push(reference);
  }
  const all = [...groups.values()].flatMap(entryOf).toSorted(order);
  return {
    entries: all.slice(0, MAX_ENTRIES),
    left: Math.max(0, all.length - MAX_ENTRIES),
    unknown: [...new Set([...dynamic.filter(({ path, job }) => !except(path, job)), ...unread].map(({ path }) => path))].toSorted(
      compareText,
    ),
  };
}

function entryOf(references: readonly Reference[]): readonly ReferencedEntry[] {
  const [first] = references;
  if (first === undefined) return [];
  const environment = commonEnvironment(references);
  const isVariable = first.context === 'vars';
  const layer: StorageLayer =
    environment === undefined ? (isVariable ? 'repo-vars' : 'repo-secrets') : isVariable ? 'env-vars' : 'env-secrets';
  const isNeeded = references.some(({ guarded, environment: own }) => guarded === undefined && own.kind === 'none');
  return [
    {
      layer,
      ...(environment !== undefined && { environment }),
      name: first.name,
      required: isNeeded,
      purpose: purposeOf(references),
    },
  ];
}

/** The environment that every reference is in; undefined when one is in none, in another, or in one that only a run knows. */
function commonEnvironment(references: readonly Reference[]): string | undefined {
  const [first] = references;
  if (first?.environment.kind !== 'named') return undefined;
  const { name } = first.environment;
  const isSame = references.every(({ environment: own }) => own.kind === 'named' && own.name.toLowerCase() === name.toLowerCase());
  return isSame && name.length >= 1 && name.length <= 255 ? name : undefined;
}

function purposeOf(references: readonly Reference[]): string {
  const places = [...new Set(references.map(({ path, job }) => (job === undefined ? path : `${path} (${job})`)))];
  const rest = places.length - MAX_PLACES;
  const words = `Used in ${places.slice(0, MAX_PLACES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return words.length > MAX_PURPOSE ? `${words.slice(0, MAX_PURPOSE - 1).trimEnd()}…` : words;
}

function order(a: ReferencedEntry, b: ReferencedEntry): number {
  return (
    compareText(a.layer, b.layer) ||
    compareText((a.environment ?? '').toLowerCase(), (b.environment ?? '').toLowerCase()) ||
    compareText(a.name, b.name)
  );
}
