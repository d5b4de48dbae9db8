import { LineTable, type LineBudget } from './line-table.js';
import type { Ratio } from './ratio.js';

/** A function, method or class as a report knows it. Lines are 1-based; without `last`, it ends where the next one begins. */
export interface FunctionSpan {
  /** Empty for one without a name. */
  readonly name: string;
  readonly first: number;
  readonly last?: number;
}

/** Most functions of a file, most lines with branches of it, and most characters of a name that are kept. */
const MAX_FUNCTIONS = 5000;
const MAX_BRANCH_LINES = 100_000;
const MAX_NAME = 120;

/** What the reports say about one file. */
export class FileCoverage {
  readonly lines: LineTable;
  /** Line → its branches. */
  readonly branches = new Map<number, Ratio>();
  readonly functions = new Map<string, FunctionSpan>();
  /** Counts of a report that knows no lines; they count only where no other report measures the file. */
  summary: { readonly lines: Ratio; readonly branches: Ratio } | undefined;

  constructor(budget: LineBudget) {
    this.lines = new LineTable(budget);
  }

  /** Branches of a line. Reports do not name them alike, so of two reports the one that covers more is taken. */
  markBranches(line: number, { covered, total }: Ratio): void {
    if (total <= 0 || (!this.branches.has(line) && this.branches.size >= MAX_BRANCH_LINES)) return;
    const known = this.branches.get(line);
    const most = Math.max(total, known?.total ?? 0);
    this.branches.set(line, { covered: Math.min(most, Math.max(covered, known?.covered ?? 0)), total: most });
  }

  addFunction({ name, first, last }: FunctionSpan): void {
    if (!Number.isInteger(first) || first < 1 || this.functions.size >= MAX_FUNCTIONS) return;
    // Istanbul calls functions without a name `(anonymous_0)`; they still end the one before.
    const short = name.startsWith('(') ? '' : name.slice(0, MAX_NAME);
    this.functions.set(`${short}\n${first}`, { name: short, first, ...(last !== undefined && last >= first && { last }) });
  }

  /** Adds what another report says; false when there is no room for all of it. */
  merge(other: FileCoverage): boolean {
    for (const [line, ratio] of other.branches) this.markBranches(line, ratio);
    for (const span of other.functions.values()) this.addFunction(span);
    this.summary ??= other.summary;
    return this.lines.merge(other.lines);
  }
}
