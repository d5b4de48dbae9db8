import type { Command } from '../../arguments/command.js';
import { gapsAdd } from './gaps-add.js';
import { gapsCheck } from './gaps-check.js';
import { gapsList } from './gaps-list.js';
import { gapsPropose } from './gaps-propose.js';
import { gapsRender } from './gaps-render.js';
import { gapsResolve } from './gaps-resolve.js';
import { gapsUpdate } from './gaps-update.js';

/** The commands of `sar gaps`, in the order of the help text. */
export const GAPS_COMMANDS: readonly Command[] = [gapsList, gapsAdd, gapsUpdate, gapsResolve, gapsPropose, gapsRender, gapsCheck];
