import type { Fix, Signal } from '@sar/baseline';
import { EditSet } from './edit-set.js';

interface Sighting {
  readonly signal: Signal;
  readonly fixes: (Fix | undefined)[];
}

/** Signals by their ids. One that is seen several times, through several calls or at several steps, is one signal with a fix for every place. */
export class SightedSignals {
  readonly #byId = new Map<string, Sighting>();

  /** Takes a signal in; one certain sighting outweighs the doubtful ones. */
  add(signal: Signal): void {
    const known = this.#byId.get(signal.id);
    if (known === undefined || (known.signal.pedantic === true && signal.pedantic !== true))
      this.#byId.set(signal.id, { signal, fixes: [signal.fix] });
    else if (known.signal.pedantic === signal.pedantic) known.fixes.push(signal.fix);
  }

  /** The signals in the order in which they were first seen. */
  all(): readonly Signal[] {
    return [...this.#byId.values()].map(({ signal, fixes }) => {
      const { fix: _, ...bare } = signal;
      const fix = fixes.length === 1 ? signal.fix : joined(fixes);
      return fix === undefined ? bare : { ...bare, fix };
    });
  }
}

/** The fix with the edits of every sighting; undefined when one sighting has none, or when two edits are in each other's way. */
function joined(fixes: readonly (Fix | undefined)[]): Fix | undefined {
  const edits = new EditSet();
  for (const fix of fixes) if (fix === undefined || !edits.add(fix.edits)) return undefined;
  return fixes[0] && { title: fixes[0].title, edits: [...edits.files().values()].flat() };
}
