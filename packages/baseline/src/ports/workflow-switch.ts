import type { Answer } from './answer.js';

/** Switches workflows on again. */
export interface WorkflowSwitch {
  /** Enables a workflow by its file name (`ci.yml`); one that is enabled stays so. */
  enable(file: string): Promise<Answer<'enabled'>>;
}
