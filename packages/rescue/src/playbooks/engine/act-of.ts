import type { ActStep, FileChange, RescueAttempt, StepOutcome } from '@sar/baseline';
import { valueHash } from '../../intents/sha256.js';
import type { NewAct } from '../../ledger/acts-ledger.js';
import type { RescuePorts } from '../rescue-ports.js';

const MOST_WORDS = 500;
const MOST_FILES = 50;
const MOST_PATH = 4096;
const MOST_ADDRESS = 1000;

/** What became of a step or an issue, as far as the ledger has it. */
export interface Recorded {
  readonly step: ActStep;
  readonly outcome: StepOutcome;
  readonly words: string;
  readonly url?: string;
  readonly changes?: readonly FileChange[];
}

/** The line of the ledger for what a step of an attempt came to. */
export function actOf(
  { key, playbook, subject }: Pick<RescueAttempt, 'key' | 'playbook' | 'subject'>,
  index: number,
  { step, outcome, words, url, changes = [] }: Recorded,
  { commit, run, now }: Pick<RescuePorts, 'commit' | 'run' | 'now'>,
): NewAct {
  const files = changes
    .slice(0, MOST_FILES)
    .map(({ path, before, after }) => ({ path: path.slice(0, MOST_PATH), before: valueHash(before), after: valueHash(after) }));
  return {
    key,
    playbook,
    step,
    index,
    subject,
    outcome,
    words: words.slice(0, MOST_WORDS),
    ...(files.length > 0 && { files }),
    ...(url !== undefined && url.length <= MOST_ADDRESS && { url }),
    ...(commit !== undefined && { commit }),
    run: run.slice(0, MOST_ADDRESS),
    at: now().toISOString(),
  };
}
