import { SHIPPED_WATCHDOGS } from '@sar/baseline';
import type { Job } from '../model/workflow-model.js';
import type { Reference } from './reference.js';

/** `owner/repository/.github/workflows/watchdog-nightly.yml@v1`, and the same within a repository. */
const CALLED = /(?:^[.$]|^[^/\s]+\/[^/\s]+)\/\.github\/workflows\/([^/@\s]+)(?:@\S+)?$/;

/**
 * Whether a job passes a variable or a secret to a watchdog of SAR that works without it, and says what it then leaves out. A caller passes
 * the secret by its bare name, since GitHub finds a secret of an environment by that name alone.
 */
export function isOptionalForWatchdog(
  job: Job | undefined,
  { context, name, place }: Pick<Reference, 'context' | 'name' | 'place'>,
): boolean {
  if (job?.uses === undefined || place !== (context === 'secrets' ? 'secrets' : 'with')) return false;
  const file = CALLED.exec(job.uses.value.trim())?.[1];
  const watchdog = SHIPPED_WATCHDOGS.find((each) => each.file === file);
  if (watchdog === undefined) return false;
  if (context === 'secrets') return Object.hasOwn(watchdog.secrets, name);
  return Object.values(watchdog.with).includes(`\${{ vars.${name} }}`);
}
