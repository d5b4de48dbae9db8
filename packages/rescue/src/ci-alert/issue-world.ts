import { HALT_LABEL, unknown, type Answer, type BoardIssue, type IssueBoard, type IssueDraft, attempt, whyLost } from '@sar/baseline';
import { ALERT_LABEL } from './alert-memory.js';
import { findAlert } from './find-alert.js';

/** The issues as they are known in a run: what was listed, and what the run wrote since. Listings of GitHub lag behind writes. */
export class IssueWorld {
  readonly board: IssueBoard;
  readonly at: string;
  readonly author: string | undefined;
  #alerts: readonly BoardIssue[] = [];
  #halts: readonly BoardIssue[] | undefined;

  /** @param author login that SAR writes as, where it is known */
  constructor(board: IssueBoard, at: string, author?: string) {
    this.board = board;
    this.at = at;
    this.author = author;
  }

  get alerts(): readonly BoardIssue[] {
    return this.#alerts;
  }

  /** Undefined until they are listed. */
  get halts(): readonly BoardIssue[] | undefined {
    return this.#halts;
  }

  /** Lists the alert issues: the open ones, and where none of them is the alert, the newest of all. */
  async listAlerts(): Promise<Answer<unknown>> {
    const open = await attempt(async () => this.board.withLabel(ALERT_LABEL, 'open'));
    if (!open.known) return open;
    this.#alerts = open.value;
    if (findAlert(open.value, this.at, this.author).kind !== 'none') return open;
    const all = await attempt(async () => this.board.withLabel(ALERT_LABEL, 'all'));
    if (all.known) this.#alerts = all.value;
    return all;
  }

  /** Lists the halts: every open one, and the newest closed ones. */
  async listHalts(): Promise<Answer<unknown>> {
    const open = await attempt(async () => this.board.withLabel(HALT_LABEL, 'open'));
    if (!open.known) return open;
    const all = await attempt(async () => this.board.withLabel(HALT_LABEL, 'all'));
    if (all.known) this.#halts = [...new Map([...open.value, ...all.value].map((issue) => [issue.number, issue])).values()];
    return all;
  }

  /** Opens an issue. One that no later run would find again, or believe, is closed at once, and counts as not opened. */
  async create(draft: IssueDraft, kind: 'alert' | 'halt'): Promise<Answer<BoardIssue>> {
    const answer = await attempt(async () => this.board.create(draft));
    if (!answer.known) return answer;
    const why = whyLost(answer.value, draft.labels, this.author);
    if (why !== undefined) {
      const { number } = answer.value;
      const closed = await attempt(async () => this.board.update(number, { state: 'closed' }));
      return unknown(
        'forbidden',
        `issue #${number} was opened, and ${closed.known ? 'closed again' : 'could not be closed again'}: ${why}`,
      );
    }
    const issue: BoardIssue = { ...answer.value, ...draft, state: 'open', isTrusted: true };
    if (kind === 'alert') this.#alerts = [...this.#alerts, issue];
    else this.#halts = [...(this.#halts ?? []), issue];
    return answer;
  }

  /** Writes title, body and state of an alert issue. */
  async updateAlert(
    issue: BoardIssue,
    change: { readonly title: string; readonly body: string; readonly state?: 'open' | 'closed' },
  ): Promise<Answer<BoardIssue>> {
    const answer = await attempt(async () => this.board.update(issue.number, change));
    if (!answer.known) return answer;
    const closedAt = change.state === 'closed' ? this.at : change.state === 'open' ? undefined : issue.closedAt;
    const now: BoardIssue = { ...issue, ...change, closedAt };
    this.#alerts = this.#alerts.map((other) => (other.number === issue.number ? now : other));
    return answer;
  }
}
