import type { SqliteRefusal } from './sqlite-problem.js';
import type { PruneStatements } from './prune-statements.js';

/** What the child is asked for, as JSON on its standard input. */
export interface PruneRequest {
  /** Path of the database. */
  readonly path: string;
  /** Where the copy goes that is made before anything changes; a file that is not there yet. */
  readonly backup: string;
  readonly dryRun: boolean;
  /** Milliseconds to wait for another program that writes to it. */
  readonly busyMs: number;
  /** Each table with the columns that must be there, and those of them that are written. */
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; readonly written: readonly string[] }[];
  /** The table of memories, quoted. */
  readonly table: string;
  readonly tableName: string;
  readonly statements: PruneStatements;
}

/** What the child answers, as JSON on its standard output. `refused`: in words why nothing was changed. */
export type PruneAnswer =
  | {
      readonly ok: true;
      readonly rowsBefore: number;
      readonly rowsAfter: number;
      readonly retagged: number;
      readonly rescored: number;
      readonly alsoChanged: number;
      readonly undated: number;
      /** Bytes of free pages before. */
      readonly bytesFree: number;
      /** Tables whose rows VACUUM gives new row ids. */
      readonly renumbered: readonly string[];
      /** Whether there is anything to change. */
      readonly isNeeded: boolean;
    }
  | { readonly ok: false; readonly refused: string; readonly phase: PrunePhase }
  | (SqliteRefusal & { readonly refused?: undefined; readonly phase?: PrunePhase });

/** How far it came; before `vacuum` nothing is changed. */
export type PrunePhase = 'open' | 'backup' | 'transaction' | 'vacuum';
