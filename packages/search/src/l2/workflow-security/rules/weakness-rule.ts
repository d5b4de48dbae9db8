import type { Action, Workflow } from '@sar/workflows';
import type { SecurityPicture } from '../picture/security-picture.js';
import type { Weakness } from '../weakness.js';

/** Looks at one file; pure. */
export type WeaknessRule = (document: Workflow | Action, picture: SecurityPicture) => readonly Weakness[];
