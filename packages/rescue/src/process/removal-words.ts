import type { Removal } from './remove-processed.js';

/** How the files left the mailbox, for people; empty when there was nothing to remove. */
export function removalWords(removal: Removal): string {
  switch (removal.kind) {
    case 'nothing':
      return '';
    case 'committed':
      return `removed ${removal.files} ${removal.files === 1 ? 'file' : 'files'} in commit ${removal.commit.slice(0, 12)}`;
    case 'pull-request':
      return `the branch forbids the removal (${removal.detail}); ${removal.url} offers it, and the intents are not applied again`;
    case 'failed':
      return `the files could not be removed: ${removal.detail}; the intents are recorded and not applied again`;
  }
}
