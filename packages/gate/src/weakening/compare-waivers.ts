import { quoteUntrusted, type Waiver } from '@sar/baseline';
import { valueText } from './same-value.js';

/** A waiver of the change, by its index, that lets through more than the base does. */
export interface ChangedWaiver {
  readonly index: number;
  readonly words: string;
}

/** Waivers that the base does not have, or that hold longer than there. Its reason and its owner may be said in other words. */
export function compareWaivers(before: readonly Waiver[], after: readonly Waiver[]): readonly ChangedWaiver[] {
  const held = new Map<string, string>();
  for (const waiver of before) {
    const key = keyOf(waiver);
    const until = held.get(key);
    if (until === undefined || until < waiver.expires) held.set(key, waiver.expires);
  }
  return after.flatMap((waiver, index) => {
    const until = held.get(keyOf(waiver));
    if (until !== undefined && waiver.expires <= until) return [];
    const what = `${quoteUntrusted(waiver.rule)}${waiver.path === undefined ? '' : ` at ${quoteUntrusted(waiver.path)}`}`;
    const words =
      until === undefined
        ? `a new waiver accepts ${what} through ${waiver.expires}`
        : `the waiver of ${what} holds through ${waiver.expires} instead of ${until}`;
    return [{ index, words: `${words}: ${quoteUntrusted(waiver.reason, 200)}` }];
  });
}

/** All that says which findings it is for. */
function keyOf({ reason: _reason, owner: _owner, expires: _expires, ...which }: Waiver): string {
  return valueText(which);
}
