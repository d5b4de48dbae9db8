import type { IntentRun } from '@sar/report';
import { removalWords } from '@sar/rescue';
import type { AppliedIntents } from './apply-intents.js';

/** A run as the report package writes it out. */
export function intentRunOf({ mailbox, report }: AppliedIntents): IntentRun {
  return { mailbox, dryRun: report.dryRun, intents: report.intents, removal: removalWords(report.removal), notes: report.notes };
}
