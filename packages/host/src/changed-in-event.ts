import { UserError } from '@sar/baseline';
import { changedFiles } from './changed-files.js';

/**
 * The files that a pull request or a merge group changes, for actions whose input `changed-only` is true.
 *
 * @param event its name, and the commit that it is compared with, if it has one
 * @param print is told why everything is judged
 * @returns undefined when the event has no base, or the history does not reach it: then everything is judged
 */
export function changedInEvent(
  root: string,
  event: { readonly name: string; readonly baseSha: string | undefined },
  print: (line: string) => void,
): ReadonlySet<string> | undefined {
  if (event.baseSha === undefined) {
    print(`changed-only: the event ${event.name} has no base to compare with; every file is judged`);
    return undefined;
  }
  try {
    return changedFiles(root, event.baseSha);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    print(
      `changed-only: the checkout does not reach the base commit ${event.baseSha} (actions/checkout: fetch-depth: 0); every file is judged`,
    );
    return undefined;
  }
}
