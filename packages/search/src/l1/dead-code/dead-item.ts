import type { Impact, SensorRule } from '@sar/baseline';

export type DeadCodeRule = SensorRule<'dead-code'>;

/** One result of a tool that is about dead code. Text is untrusted. */
export interface DeadItem {
  readonly rule: DeadCodeRule;
  /** In place of the rule's. */
  readonly impact?: Impact | undefined;
  readonly tool: string;
  /** The tool's name of its rule: `F401`. */
  readonly code: string;
  /** File as the tool wrote it. */
  readonly written: string;
  readonly line: number | undefined;
  /** What is unused, where the tool tells it apart from the message. */
  readonly name?: string | undefined;
  readonly message: string;
  /** True when the tool itself is not sure. */
  readonly isDoubtful?: boolean | undefined;
}

/** What a report holds: results, files that the tool itself could not judge, and a few words for `--explain`. */
export type DeadItems =
  | {
      readonly ok: true;
      readonly items: readonly DeadItem[];
      /** Written path and reason. */
      readonly unjudged: readonly { readonly written: string; readonly line?: number | undefined; readonly reason: string }[];
      readonly what: string;
    }
  | { readonly ok: false; readonly why: string };
