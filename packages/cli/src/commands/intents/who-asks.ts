import type { Io } from '../../io.js';

/** Who asks, for the ledger; it gives no right. A workflow knows the actor, a machine the user. */
export function whoAsks({ environment }: Io): string {
  return (
    [environment['GITHUB_ACTOR'], environment['USER'], environment['USERNAME']].find((name) => name !== undefined && name !== '') ?? 'sar'
  );
}
