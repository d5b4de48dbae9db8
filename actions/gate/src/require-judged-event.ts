import { UserError } from '@sar/baseline';

/** Events that change something: the base commit judges what the checkout has. */
const CHANGES: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review', 'merge_group']);
/** Events whose checkout is what people with the right to push wrote. */
const OTHERS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/** Whether the event brings a change that its base commit judges. */
export function isChange(event: string): boolean {
  return CHANGES.has(event);
}

/**
 * Refuses events that have the rights of the repository while their files may be somebody else's: a gate runs the programs of what it
 * judges. https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 *
 * @throws UserError for any event that is not meant
 */
export function requireJudgedEvent(event: string): void {
  if (CHANGES.has(event) || OTHERS.has(event)) return;
  throw new UserError(
    `the gate does not run on the event ${event}: it may have the rights of the repository while the code that it would judge, and run, is somebody else's. Use ${[...CHANGES, ...OTHERS].join(', ')}`,
  );
}
