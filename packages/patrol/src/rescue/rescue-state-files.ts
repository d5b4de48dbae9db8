import { RESCUE_JOURNAL_PATH } from '@sar/rescue';
import { FINDINGS_FILE } from '@sar/triage';

/** Files of the state that a rescue reads: they are asked for together. */
export const RESCUE_STATE_FILES: readonly string[] = [RESCUE_JOURNAL_PATH, FINDINGS_FILE];
