import {
  attempt,
  type Answer,
  type BoardIssue,
  type HaltGuard,
  type IssueBoard,
  type IssueChange,
  type IssueDraft,
  type TriageAct,
  type UnknownReason,
  whyLost,
} from '@sar/baseline';
import { LABELS, ownLabels } from './issue-labels.js';
import type { IssueWorld } from './issue-world.js';

/** What became of a write: `gone` for an issue that is not there any more, `refused` for one that could not be written. */
export type Written = { readonly kind: 'done'; readonly issue: BoardIssue } | { readonly kind: 'gone' | 'refused' | 'would-do' };

/** A write, and what it is called in the report. */
export interface Write {
  readonly what: 'issue' | 'dashboard';
  /** In the report: `#12 closed` is made of the number and this. */
  readonly done: string;
  /** Which issue it is, and why: behind what was done. Untrusted text. */
  readonly detail: string;
  /** Telling people of a P0 is not stopped by a halt. */
  readonly isEscalation: boolean;
  readonly comment?: string | undefined;
}

/** Failures after which nothing more is tried in this run. */
const ENDINGS: ReadonlySet<UnknownReason> = new Set(['no-token', 'rate-limited']);
const MOST_FAILURES = 5;

/** Writes issues one at a time: asks the guard before each, and says what became of it. */
export class SyncWriter {
  readonly acts: TriageAct[] = [];
  readonly #world: IssueWorld;
  readonly #board: IssueBoard;
  readonly #guard: HaltGuard;
  readonly #isDryRun: boolean;
  #failures = 0;
  #isStopped = false;
  #isHalted = false;

  constructor(world: IssueWorld, { board, guard }: { readonly board: IssueBoard; readonly guard: HaltGuard }, isDryRun: boolean) {
    this.#world = world;
    this.#board = board;
    this.#guard = guard;
    this.#isDryRun = isDryRun;
  }

  /** Whether an act may still be tried in this run. */
  mayTry(isEscalation: boolean): boolean {
    return !this.#isStopped && (isEscalation || !this.#isHalted);
  }

  /** Opens an issue. One that no later run would find again, or believe, is closed at once. */
  async create(draft: IssueDraft, write: Write): Promise<Written> {
    const refusal = await this.#before(write, draft.labels);
    if (refusal !== undefined) return refusal;
    const answer = await attempt(async () => this.#board.create(draft));
    if (!answer.known) return this.#failed(write, answer);
    const { number, url } = answer.value;
    const why = whyLost(answer.value, ownLabels(draft.labels), this.#world.author);
    if (why !== undefined) {
      const closed = await attempt(async () => this.#board.update(number, { state: 'closed', reason: 'not-planned' }));
      const detail = `issue #${number} was opened, and ${closed.known ? 'closed again' : 'could not be closed again'}: ${why}`;
      this.#isStopped = true;
      return this.#failed(write, { known: false, reason: 'forbidden', detail });
    }
    const issue: BoardIssue = { ...answer.value, ...draft, state: 'open' };
    this.#world.remember(issue);
    this.acts.push({ what: write.what, outcome: 'done', detail: `#${number} ${write.done}: ${write.detail}`, url });
    return { kind: 'done', issue };
  }

  /** Changes an issue, and comments on it where there is something to tell. */
  async change(before: BoardIssue, change: IssueChange, write: Write): Promise<Written> {
    const refusal = await this.#before(write, change.labels ?? [], before.number);
    if (refusal !== undefined) return refusal;
    const { number, url } = before;
    const answer = await attempt(async () => this.#board.update(number, change));
    if (!answer.known) {
      if (!(await this.#isThere(number, answer.reason))) {
        this.#world.forget(number);
        return { kind: 'gone' };
      }
      return this.#failed(write, answer, number);
    }
    const { reason: _reason, ...written } = change;
    const issue: BoardIssue = { ...before, ...written };
    this.#world.remember(issue);
    this.acts.push({ what: write.what, outcome: 'done', detail: `#${number} ${write.done}: ${write.detail}`, url });
    if (write.comment !== undefined) await this.#comment(issue, write.comment);
    return { kind: 'done', issue };
  }

  async #comment({ number, url }: BoardIssue, body: string): Promise<void> {
    const answer = await attempt(async () => this.#board.comment(number, body));
    // The description says the same, so that nothing but the notice to people is lost.
    if (!answer.known) this.acts.push({ what: 'comment', outcome: 'not-possible', detail: `on #${number}: ${answer.detail}`, url });
  }

  /** What has to be asked and made before a write; something where there is to be none. */
  async #before(write: Write, labels: readonly string[], number?: number): Promise<Written | undefined> {
    if (!this.mayTry(write.isEscalation)) return { kind: 'refused' };
    if (this.#isDryRun) {
      const which = number === undefined ? 'a new issue' : `#${number}`;
      this.acts.push({ what: write.what, outcome: 'would-do', detail: `${which} would be ${write.done}: ${write.detail}` });
      return { kind: 'would-do' };
    }
    if (!write.isEscalation) {
      const verdict = await this.#guard.check();
      if (!verdict.isAllowed) {
        this.#isHalted = true;
        this.acts.push({ what: write.what, outcome: 'not-possible', detail: `nothing more is written: ${verdict.reason}` });
        return { kind: 'refused' };
      }
    }
    await this.#createLabels(labels);
    return undefined;
  }

  /** GitHub creates a label that is not there itself, in grey and without a description: a failure is no reason not to go on. */
  async #createLabels(names: readonly string[]): Promise<void> {
    for (const label of LABELS) {
      if (this.#world.hasLabel(label.name) || !names.some((name) => name.toLowerCase() === label.name.toLowerCase())) continue;
      this.#world.addLabel(label.name);
      const answer = await attempt(async () => this.#board.createLabel(label));
      if (!answer.known) this.acts.push({ what: 'label', outcome: 'not-possible', detail: `${label.name}: ${answer.detail}` });
      else if (answer.value === 'created') this.acts.push({ what: 'label', outcome: 'done', detail: `${label.name} created` });
    }
  }

  /** GitHub answers alike for what is gone and for what is forbidden, so that it is looked at. */
  async #isThere(number: number, reason: UnknownReason): Promise<boolean> {
    if (ENDINGS.has(reason) || reason === 'unreachable') return true;
    const answer = await attempt(async () => this.#board.read(number));
    return !answer.known || answer.value !== undefined;
  }

  #failed(write: Write, { reason, detail }: Extract<Answer<never>, { known: false }>, number?: number): Written {
    this.#failures += 1;
    if (ENDINGS.has(reason) || this.#failures >= MOST_FAILURES) this.#isStopped = true;
    const which = number === undefined ? write.detail : `#${number}`;
    this.acts.push({ what: write.what, outcome: 'not-possible', detail: `${which}: ${detail}` });
    return { kind: 'refused' };
  }
}
