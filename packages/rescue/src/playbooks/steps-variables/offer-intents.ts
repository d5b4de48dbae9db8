import { unknown, type Answer } from '@sar/baseline';
import { offerChanges } from '../../learn/offer-changes.js';
import type { StepContext } from '../step-kind.js';

/**
 * Offers intent files as a pull request from a branch of the attempt's own. Run again after it was cut off at any place, it ends in the same one.
 *
 * @returns unknown `not-configured` without a token that writes branches
 */
export async function offerIntents(
  files: readonly { readonly what: string; readonly path: string; readonly text: string }[],
  { ports, playbook, key, remember }: StepContext,
): Promise<Answer<{ readonly url: string }>> {
  const { branch, defaultBranch } = ports;
  if (branch === undefined)
    return unknown(
      'not-configured',
      'intents are offered as a pull request: give a token with "contents: write" and "pull-requests: write"',
    );
  const from = `sar/intents-${key.slice(0, 8)}`;
  await remember({ branch: from });
  const changes = files.map(({ path, text }) => ({ path, after: text }));
  return offerChanges({ into: defaultBranch, from, changes, title: titleOf(files), body: bodyOf(files, playbook) }, branch);
}

function titleOf(files: readonly { readonly what: string }[]): string {
  return files.length === 1 ? 'Queue a variable' : `Queue ${files.length} variables`;
}

/** Names stand in an indented block, where no text is markup and nobody is mentioned. */
function bodyOf(files: readonly { readonly what: string }[], playbook: string): string {
  const names = files.map(({ what }) => `    ${what.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')}`);
  return [
    `Playbook ${playbook} queues the values that the registry of the baseline declares. Merging this lets the workflow of the mailbox set:`,
    '',
    ...names,
    '',
    'Closing it without merging sets nothing.',
  ].join('\n');
}
