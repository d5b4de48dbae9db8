import type { CacheSettings, Signal } from '@sar/baseline';
import { applyEdits, type RepositoryWorkflows } from '@sar/workflows';
import { judgeCacheWiring } from '../judge-cache-wiring.js';
import type { CacheReport } from '../verdict.js';
import { EditSet } from './edit-set.js';
import { documentAt, fileAt } from './fix-context.js';
import { overlayRepository } from './overlay-repository.js';

/** A repository while it is being mended: the texts that were changed so far, and what a check of it finds. */
export interface MendedState {
  readonly texts: ReadonlyMap<string, string>;
  readonly repository: RepositoryWorkflows;
  readonly report: CacheReport;
}

/** What came of applying fixes: the next state, or why it must not be. */
export type Attempt = { readonly kind: 'mended'; readonly state: MendedState } | { readonly kind: 'refused'; readonly reason: string };

/** A signal with a fix. */
export type Fixable = Signal & Required<Pick<Signal, 'fix'>>;

/** The fixes of a list that can be applied together, in its order: each edit once, and none in another one's way. */
export function compatible(signals: readonly Fixable[]): readonly Fixable[] {
  const edits = new EditSet();
  return signals.filter(({ fix }) => edits.add(fix.edits));
}

/**
 * Applies compatible fixes and checks the result: every changed file is read again and must be sound, every finding of the fixes must be gone, and
 * no finding may be new.
 */
export function attemptFixes(
  state: MendedState,
  signals: readonly Fixable[],
  original: RepositoryWorkflows,
  settings: CacheSettings,
): Attempt {
  const set = new EditSet();
  for (const { fix } of signals) set.add(fix.edits);
  const edits = set.files();
  const texts = new Map(state.texts);
  for (const [path, list] of edits) {
    const text = fileAt(state, path)?.text;
    const result = text === undefined ? undefined : applyEdits(text, list);
    if (result === undefined) return { kind: 'refused', reason: `its edits of ${path} do not fit the file` };
    texts.set(path, result);
  }
  const repository = overlayRepository(original, texts);
  for (const path of edits.keys()) {
    const read = documentAt(repository, path);
    if (read === undefined || read.kind === 'invalid')
      return { kind: 'refused', reason: `${path} would not be readable: ${read?.message ?? 'it is gone'}` };
  }
  const report = judgeCacheWiring(repository, settings);
  const before = new Set(state.report.signals.map(({ id }) => id));
  const wanted = new Set(signals.map(({ id }) => id));
  const still = report.signals.find(({ id, pedantic }) => wanted.has(id) && pedantic !== true);
  if (still !== undefined) return { kind: 'refused', reason: 'a second check still finds it' };
  const brought = report.signals.find(({ id, pedantic }) => !before.has(id) && pedantic !== true);
  if (brought !== undefined)
    return { kind: 'refused', reason: `it would bring another finding: ${brought.rule} in ${brought.artefact.path}: ${brought.message}` };
  return { kind: 'mended', state: { texts, repository, report } };
}
