import type { JobPicture, SeenDownload } from '../job-picture.js';
import type { JudgeContext } from '../judge-context.js';

/** One case in which a missing cache is right. Returns the reason, or undefined when it does not apply. */
export type Exemption = (
  picture: JobPicture,
  context: JudgeContext,
  ecosystem: string,
  downloads: readonly SeenDownload[],
) => string | undefined;
