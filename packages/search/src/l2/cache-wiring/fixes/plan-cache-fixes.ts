import type { CacheSettings, Signal } from '@sar/baseline';
import type { RepositoryWorkflows } from '@sar/workflows';
import { judgeCacheWiring } from '../judge-cache-wiring.js';
import { attemptFixes, compatible, type Fixable, type MendedState } from './fix-attempt.js';
import { fileAt } from './fix-context.js';
import { isFixable } from './fix-of.js';

/** Most checks of the repository that one plan makes; each fix that cannot be applied with the others costs a few. */
const MAX_ATTEMPTS = 120;

/** What `planCacheFixes` needs. */
export interface CacheFixInput {
  readonly repository: RepositoryWorkflows;
  readonly settings: CacheSettings;
  /** The findings to mend; those that are not found any more are left out. */
  readonly signals: readonly Signal[];
}

/** The edits of a plan, and what became of every finding. Nothing is written. */
export interface CacheFixPlan {
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  readonly fixed: readonly Signal[];
  readonly skipped: readonly { readonly signal: Signal; readonly reason: string }[];
}

/**
 * Plans the mending of findings: applies their fixes to copies of the files and checks the result again after each step. A fix that
 * does not leave a sound file, does not clear its finding or brings another one is left out, with the reason. A plan for the planned result is
 * empty. Pure; its work is bounded by the number of findings.
 */
export function planCacheFixes({ repository, settings, signals }: CacheFixInput): CacheFixPlan {
  const first: MendedState = { texts: new Map(), repository, report: judgeCacheWiring(repository, settings) };
  const wanted = new Set(signals.map(({ id }) => id));
  const { state, refused } = mend(first, wanted, repository, settings);
  const [found, still] = [byId(first), byId(state)];
  const isThere = ({ id }: Signal): boolean => {
    const [before, after] = [found.get(id), still.get(id)];
    // A finding that is only doubtful afterwards is mended; one that was never more than doubtful is so when it is gone.
    return after !== undefined && (after.pedantic !== true || before?.pedantic === true);
  };
  return {
    files: [...state.texts].flatMap(([path, after]) => changed(repository, path, after)).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    fixed: signals.filter((signal) => found.has(signal.id) && !isThere(signal)),
    skipped: signals.filter(isThere).map((signal) => ({ signal, reason: refused.get(signal.id) ?? reasonWithout(signal) })),
  };
}

function byId({ report }: MendedState): ReadonlyMap<string, Signal> {
  return new Map(report.signals.map((signal) => [signal.id, signal]));
}

/** Applies what can be applied until nothing more can; a fix that was refused is tried again after others were applied. */
function mend(
  first: MendedState,
  wanted: ReadonlySet<string>,
  original: RepositoryWorkflows,
  settings: CacheSettings,
): { readonly state: MendedState; readonly refused: ReadonlyMap<string, string> } {
  let state = first;
  let attempts = 0;
  const refused = new Map<string, string>();
  for (let applied = true; applied;) {
    applied = false;
    const tried = new Set<string>();
    for (let batch = nextBatch(state, wanted, tried); batch.length > 0; batch = nextBatch(state, wanted, tried)) {
      // Halved until it holds, so that one bad fix does not spoil the good ones.
      for (let size = batch.length; size > 0; size = Math.floor(size / 2)) {
        if (attempts >= MAX_ATTEMPTS) return { state, refused };
        attempts += 1;
        const part = batch.slice(0, size);
        const attempt = attemptFixes(state, part, original, settings);
        if (attempt.kind === 'mended') {
          state = attempt.state;
          applied = true;
          break;
        }
        for (const { id } of size === 1 ? part : []) {
          tried.add(id);
          refused.set(id, attempt.reason);
        }
      }
    }
    if (refused.size === 0) break;
  }
  return { state, refused };
}

function nextBatch({ report }: MendedState, wanted: ReadonlySet<string>, tried: ReadonlySet<string>): readonly Fixable[] {
  return compatible(
    report.signals.filter(
      (signal): signal is Fixable =>
        signal.fix !== undefined && signal.fix.edits.length > 0 && wanted.has(signal.id) && !tried.has(signal.id),
    ),
  );
}

function changed(repository: RepositoryWorkflows, path: string, after: string): CacheFixPlan['files'] {
  const before = fileAt({ repository }, path)?.text;
  return before === undefined || before === after ? [] : [{ path, before, after }];
}

function reasonWithout({ rule }: Signal): string {
  return isFixable(rule) ? 'no edit is known to be safe here' : `findings of ${rule} are mended by hand`;
}
