import { attempt, hiddenMarker, type HaltGuard, type PullRequests, type RescueReport } from '@sar/baseline';
import { changesPatch, workflowPatchComment } from '@sar/report';
import { unpushedWorkflows } from './workflow-patch.js';

/** What comments go through. */
export interface PatchCommentPorts {
  /** Comments of issues and of pull requests are one thing to GitHub. */
  readonly pulls: Pick<PullRequests, 'comments' | 'createComment' | 'updateComment'>;
  readonly guard: HaltGuard;
  /** `owner/repository`. */
  readonly repository: string;
  /** Login that SAR writes as, where it is known. */
  readonly author?: string;
}

/** GitHub takes 65,536 characters. */
const MAX_LENGTH = 60_000;

/**
 * Shows the changes of workflows that no token could push in one comment of the playbook's pull request, or else of the issue that asks its
 * owner. The comment is found again by its hidden marker, and written anew only when the patch is another one.
 *
 * @returns why it could not be shown, in a sentence that may hold untrusted text; undefined when it is there, or nothing is to be shown
 */
export async function commentWorkflowPatch(report: RescueReport, ports: PatchCommentPorts): Promise<string | undefined> {
  const changes = unpushedWorkflows(report, false);
  const number = numberOf(report.pullRequest, ports.repository) ?? numberOf(report.issue, ports.repository);
  if (changes.length === 0 || number === undefined) return undefined;
  const { patch, left } = changesPatch(changes);
  const marker = hiddenMarker('sar:workflow-patch', { key: report.key });
  const body = `${marker}\n${workflowPatchComment(patch, left, MAX_LENGTH - marker.length - 1)}`;
  const verdict = await ports.guard.check();
  if (!verdict.isAllowed) return `The patch of workflows is not shown on #${number}: ${verdict.reason}.`;
  const answer = await attempt(async () => {
    const comments = await ports.pulls.comments(number);
    if (!comments.known) return comments;
    const own = comments.value.find(({ body: text, author }) => text.startsWith(marker) && isOwn(author, ports.author));
    if (own?.body.trimEnd() === body.trimEnd()) return { known: true, value: { url: own.url } } as const;
    return own === undefined ? ports.pulls.createComment(number, body) : ports.pulls.updateComment(own.id, body);
  });
  return answer.known ? undefined : `The patch of workflows is not shown on #${number}: ${answer.detail}.`;
}

/** Anybody may write the marker; without a known author, apps are believed, as for issues. */
function isOwn(author: string, own: string | undefined): boolean {
  return own === undefined ? author.endsWith('[bot]') : author === own || author === `${own}[bot]`;
}

/** The number in an address of this repository's issue or pull request, which GitHub gave. */
function numberOf(address: string | undefined, repository: string): number | undefined {
  const [, name = '', number] = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d{1,9})$/.exec(address ?? '') ?? [];
  return number !== undefined && name.toLowerCase() === repository.toLowerCase() ? Number(number) : undefined;
}
