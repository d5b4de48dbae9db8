import { compareText, type VariableTarget } from '@sar/baseline';

/** A change of one variable that a file of the mailbox asks for, checked for form. Whether it is allowed, the policy says. */
export interface Intent {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly fileName: string;
  /** The file's `id`, or a SHA-256 over content and file name. */
  readonly id: string;
  /** SHA-256 of the content: of every key and its value, whatever their order and spacing. */
  readonly content: string;
  readonly operation: 'set' | 'delete';
  readonly target: VariableTarget;
  /** The key `repo` of an intent of scope `org`: it names the repository that asks. */
  readonly askedFrom?: string;
  readonly name: string;
  /** Null for `delete`. */
  readonly value: string | null;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly queuedAt: string;
  readonly queuedAtMs: number;
  readonly queuedBy?: string;
  readonly note?: string;
  /** SHA-256 of the value that must be there, or `absent`. */
  readonly expect?: string;
}

/** The order in which intents apply: by the time they were queued, then by file name, then by path. */
export function compareIntents(a: Intent, b: Intent): number {
  return a.queuedAtMs - b.queuedAtMs || compareText(a.fileName, b.fileName) || compareText(a.path, b.path);
}
