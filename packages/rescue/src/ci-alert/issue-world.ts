import { HALT_LABEL, type Answer, type BoardIssue, type IssueBoard, type IssueDraft } from '@sar/baseline';
import { ALERT_LABEL } from './alert-memory.js';
import { attempt } from './attempt.js';
import { findAlert } from './find-alert.js';

/** The issues as they are known in a run: what was listed, and what the run wrote since. Listings of GitHub lag behind writes. */
export class IssueWorld {
  readonly board: IssueBoard;
  readonly at: string;
  #alerts: readonly BoardIssue[] = [];
  #halts: readonly BoardIssue[] | undefined;

  constructor(board: IssueBoard, at: string) {
    this.board = board;
    this.at = at;
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
    if (findAlert(open.value, this.at).kind !== 'none') return open;
    const all = await attempt(async () => this.board.withLabel(ALERT_LABEL, 'all'));
    if (all.known) this.#alerts = all.value;
    return all;
  }

  /** Lists the halts, open and closed. */
  async listHalts(): Promise<Answer<unknown>> {
    const all = await attempt(async () => this.board.withLabel(HALT_LABEL, 'all'));
    if (all.known) this.#halts = all.value;
    return all;
  }

  async create(draft: IssueDraft, kind: 'alert' | 'halt'): Promise<Answer<BoardIssue>> {
    const answer = await attempt(async () => this.board.create(draft));
    if (!answer.known) return answer;
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
