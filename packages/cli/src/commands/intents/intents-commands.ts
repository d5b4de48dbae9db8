import type { Command } from '../../arguments/command.js';
import { intentsApply } from './intents-apply.js';
import { intentsClear } from './intents-clear.js';
import { intentsDelete } from './intents-delete.js';
import { intentsList } from './intents-list.js';
import { intentsSet } from './intents-set.js';
import { intentsValidate } from './intents-validate.js';

/** The commands of `sar intents`, in the order of the help text. */
export const INTENTS_COMMANDS: readonly Command[] = [intentsSet, intentsDelete, intentsList, intentsClear, intentsValidate, intentsApply];
