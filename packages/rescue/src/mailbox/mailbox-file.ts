import type { IntentReading } from '../intents/read-intent.js';

/** A file of the mailbox that means an intent. `waiting`: there are more files than a run reads. */
export interface MailboxFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Id of the blob that was read: only this content is ever applied or removed. */
  readonly blob: string;
  /** False for what a run cannot take out of the mailbox, which it leaves alone. */
  readonly canBeRemoved: boolean;
  readonly reading: IntentReading | { readonly kind: 'waiting' };
}
