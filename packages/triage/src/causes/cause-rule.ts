import type { Finding, Signal } from '@sar/baseline';

/**
 * How a finding hangs together with others that have the same key. `member`: with any other member. `root`: it is the cause of the
 * followers. `follower`: only where there is a root.
 */
export interface Tie {
  readonly key: string;
  readonly role: 'member' | 'root' | 'follower';
}

/** One way in which findings have one cause. It must be so sure that mending the root mends them all: a wrong link hides work. */
export interface CauseRule {
  /** Id of the rule, the kind of its groups. */
  readonly kind: string;
  /** What ties a signal to others, the likeliest first; nothing where the rule is not about it. Keys stay the same from run to run. */
  readonly ties: (signal: Signal) => readonly Tie[];
  /** Which of the members stands for all: the one with the lowest rank, and of those the worst. Without it, the worst. */
  readonly rank?: (signal: Signal) => number;
  /** What the cause is, in one line, and why the findings are linked; without counts, which change from run to run. */
  readonly words: (root: Finding) => { readonly title: string; readonly why: string };
}
