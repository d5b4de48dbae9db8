import type { Draft } from '../draft.js';
import type { JobPicture } from '../job-picture.js';
import type { JudgeContext } from '../judge-context.js';
import type { JobVerdict } from '../verdict.js';

/** Looks for one kind of deviation in one job. */
export type RuleCheck = (picture: JobPicture, context: JudgeContext, verdict: JobVerdict) => readonly Draft[];
