import { attempt, isOwnIssue, known, unknown, type Answer, type BoardIssue, type IssueBoard, type RescueSubject } from '@sar/baseline';
import { BLOCKED_LABEL, readBlockerMarker, type BlockerMarker } from './blocker-marker.js';
import { blockerDraft, type Blocked } from './blocker-text.js';

/** An open issue that asks an owner. */
export interface OpenBlocker {
  readonly issue: BoardIssue;
  readonly marker: BlockerMarker;
}

/** The issue that asks for a cause; `isWritten` when it was opened or changed now, and `closed` others that asked for the same. */
export interface AskingIssue extends Pick<BoardIssue, 'number' | 'url'> {
  readonly isWritten: boolean;
  readonly closed: readonly BoardIssue[];
}

/** What the issues are kept with. The board asks the halt before each write. */
export interface BlockerPorts {
  readonly board: IssueBoard | undefined;
  /** Login that SAR writes as, where it is known. */
  readonly author: string | undefined;
  /** Most that are opened. */
  readonly maxNew: number;
}

const NO_BOARD = 'there is no repository on GitHub, or no token for its issues (`issues: write`)';

/** The issues of blocked playbooks: one for each playbook and cause, found again by their hidden markers. Listed once and kept. */
export class Blockers {
  readonly #ports: BlockerPorts;
  #listed: Answer<readonly OpenBlocker[]> | undefined;
  #left: number;

  constructor(ports: BlockerPorts) {
    this.#ports = ports;
    this.#left = ports.maxNew;
  }

  /** Those that are open, the oldest first. */
  async list(): Promise<Answer<readonly OpenBlocker[]>> {
    this.#listed ??= await this.#list();
    return this.#listed;
  }

  /** Those that ask for a cause; more than one only where a run was cut off while it opened one. */
  async find(playbook: string, subject: RescueSubject): Promise<Answer<readonly OpenBlocker[]>> {
    const all = await this.list();
    if (!all.known) return all;
    const ids = new Set(subject.findings.map(({ id }) => id));
    return known(
      all.value.filter(
        ({ marker }) => marker.playbook === playbook && (marker.subject === subject.id || marker.findings.some(({ id }) => ids.has(id))),
      ),
    );
  }

  /** Opens the issue, or brings the open one up to date; the same text is not written again. */
  async open(blocked: Blocked): Promise<Answer<AskingIssue>> {
    const { board } = this.#ports;
    if (board === undefined) return unknown('no-token', NO_BOARD);
    const found = await this.find(blocked.playbook, blocked.subject);
    if (!found.known) return found;
    const [first, ...younger] = found.value;
    // Two runs at once may have opened one each.
    const closed: BoardIssue[] = [];
    for (const { issue } of younger) {
      const answer = await this.#close(board, issue, 'duplicate');
      if (answer.known) closed.push(answer.value);
    }
    const { digest, ...draft } = blockerDraft(blocked);
    if (first === undefined) {
      if (this.#left === 0) return unknown('failed', 'this run has opened as many issues as it may (`issues.max-new`)');
      const created = await attempt(async () => board.create(draft));
      if (!created.known) return created;
      this.#left -= 1;
      return known({ ...this.#note(created.value), closed });
    }
    if (first.marker.digest === digest) return known({ number: first.issue.number, url: first.issue.url, isWritten: false, closed });
    const { title, body } = draft;
    const updated = await attempt(async () => board.update(first.issue.number, { title, body }));
    return updated.known ? known({ ...this.#note(updated.value), closed }) : updated;
  }

  /** Closes what asks for a cause that is mended; tells which issues it closed. */
  async close(blockers: readonly OpenBlocker[]): Promise<Answer<readonly BoardIssue[]>> {
    const { board } = this.#ports;
    if (board === undefined) return unknown('no-token', NO_BOARD);
    const closed: BoardIssue[] = [];
    for (const { issue } of blockers) {
      const answer = await this.#close(board, issue, 'completed');
      if (!answer.known) return answer;
      closed.push(answer.value);
    }
    return known(closed);
  }

  async #close(board: IssueBoard, { number }: BoardIssue, reason: 'completed' | 'duplicate'): Promise<Answer<BoardIssue>> {
    const answer = await attempt(async () => board.update(number, { state: 'closed', reason }));
    if (answer.known && this.#listed?.known === true)
      this.#listed = known(this.#listed.value.filter((each) => each.issue.number !== number));
    return answer;
  }

  async #list(): Promise<Answer<readonly OpenBlocker[]>> {
    const { board, author } = this.#ports;
    if (board === undefined) return known([]);
    const listed = await attempt(async () => board.withLabel(BLOCKED_LABEL, 'open'));
    if (!listed.known) return listed;
    return known(
      listed.value
        .filter((issue) => isOwnIssue(issue, author))
        .flatMap((issue) => {
          const marker = readBlockerMarker(issue.body);
          return marker === undefined ? [] : [{ issue, marker }];
        })
        .toSorted((a, b) => a.issue.number - b.issue.number),
    );
  }

  #note(issue: BoardIssue): Omit<AskingIssue, 'closed'> {
    const marker = readBlockerMarker(issue.body);
    if (marker !== undefined && this.#listed?.known === true) {
      const others = this.#listed.value.filter((each) => each.issue.number !== issue.number);
      this.#listed = known([...others, { issue, marker }].toSorted((a, b) => a.issue.number - b.issue.number));
    }
    return { number: issue.number, url: issue.url, isWritten: true };
  }
}
