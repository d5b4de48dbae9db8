import { attempt, isOwnIssue, readRows, type Answer, type BoardIssue, type IssueBoard } from '@sar/baseline';
import { DASHBOARD_LABEL, readDashboardMemory } from './dashboard-memory.js';
import { readFindingMemory } from './finding-memory.js';
import { textOf } from './issue-body.js';
import { OWN_LABEL } from './issue-labels.js';
import type { FindingIssue } from './match-issues.js';

/** Severities that have issues of their own. */
const OWN_SEVERITIES = ['P0', 'P1'] as const;

/**
 * The issues as they are known in a run: what was listed, and what the run wrote since, as GitHub's lists lag behind writes. Only what
 * SAR wrote itself, or somebody with a role in the repository, is in it.
 */
export class IssueWorld {
  readonly board: IssueBoard;
  readonly author: string | undefined;
  /** Why the issues could not be listed; then nothing is known of them. */
  problem: string | undefined;
  readonly #issues = new Map<number, BoardIssue>();
  readonly #labels = new Set<string>();
  #areClosedListed = false;

  /** @param author login that SAR writes as, where it is known */
  constructor(board: IssueBoard, author: string | undefined) {
    this.board = board;
    this.author = author;
  }

  /** SAR's issues, oldest first. */
  get issues(): readonly BoardIssue[] {
    return [...this.#issues.values()].toSorted((a, b) => a.number - b.number);
  }

  /** Those about findings whose memory can be read. */
  get findingIssues(): readonly FindingIssue[] {
    return this.issues.flatMap((issue) => {
      const reading = readFindingMemory(issue.body);
      return reading.kind === 'memory' ? [{ issue, memory: reading.memory }] : [];
    });
  }

  /** When findings were seen first (ISO 8601), by their ids, as far as issues and the dashboard say; the earliest of all. */
  get clocks(): ReadonlyMap<string, string> {
    const clocks = new Map<string, string>();
    const add = (id: string, seen: string): void => {
      const before = clocks.get(id);
      if (before === undefined || Date.parse(seen) < Date.parse(before)) clocks.set(id, seen);
    };
    for (const { memory } of this.findingIssues) for (const [id, seen] of memory.seen) add(id, seen);
    for (const { body } of this.issues.filter((issue) => readDashboardMemory(issue.body).kind === 'memory'))
      for (const row of readRows(textOf(body)).values()) for (const [id, seen] of Object.entries(row.findings)) add(id, seen);
    return clocks;
  }

  /** Whether an issue that was listed carries the label, or this run saw to it that there is one. */
  hasLabel(name: string): boolean {
    return this.#labels.has(name.toLowerCase());
  }

  addLabel(name: string): void {
    this.#labels.add(name.toLowerCase());
  }

  /** Lists what is open. */
  async listOpen(): Promise<void> {
    this.#take(await attempt(async () => this.board.withLabel(OWN_LABEL, 'open')));
  }

  /** Lists what is closed, once in a run. */
  async listClosed(): Promise<void> {
    if (this.#areClosedListed || this.problem !== undefined) return;
    this.#areClosedListed = true;
    this.#take(await attempt(async () => this.board.withLabel(OWN_LABEL, 'closed')));
  }

  /**
   * Lists what is open and lost SAR's label, such as when somebody deleted the label in the repository: the other labels of SAR are still
   * there. One request where there is no dashboard either.
   */
  async listUnlabelled(): Promise<void> {
    if (this.problem !== undefined || this.issues.some((issue) => issue.state === 'open' && isDashboard(issue))) return;
    this.#take(await attempt(async () => this.board.withLabel(DASHBOARD_LABEL, 'open')));
    if (!this.issues.some((issue) => issue.state === 'open' && isDashboard(issue))) return;
    for (const severity of OWN_SEVERITIES) this.#take(await attempt(async () => this.board.withLabel(`${OWN_LABEL}:${severity}`, 'open')));
  }

  /** Takes over an issue as it is now: one that was written, or read. */
  remember(issue: BoardIssue): void {
    for (const label of issue.labels) this.addLabel(label);
    if (isOwnIssue(issue, this.author)) this.#issues.set(issue.number, issue);
  }

  /** Drops an issue that is not there any more. */
  forget(number: number): void {
    this.#issues.delete(number);
  }

  has(number: number): boolean {
    return this.#issues.has(number);
  }

  #take(answer: Answer<readonly BoardIssue[]>): void {
    if (!answer.known) this.problem ??= answer.detail;
    // What an earlier list gave may have changed meanwhile: the later one is right.
    else for (const issue of answer.value) this.remember(issue);
  }
}

/**
 * Lists the issues that SAR keeps: all that are open, and the closed ones where the clock of a finding is not known without them. One
 * request for each hundred, and one more where there is no dashboard. What could not be listed is in `problem`.
 *
 * @param author login that SAR writes as, where it is known: what other apps wrote is not SAR's own then
 * @param ids findings whose clock is wanted; without them the closed issues are listed
 */
export async function openIssueWorld(
  { board }: { readonly board: IssueBoard },
  author?: string,
  ids?: readonly string[],
): Promise<IssueWorld> {
  const world = new IssueWorld(board, author);
  await world.listOpen();
  await world.listUnlabelled();
  const { clocks } = world;
  if (ids === undefined || ids.some((id) => !clocks.has(id))) await world.listClosed();
  return world;
}

/** Whether an issue is, or says that it is, a dashboard. */
export function isDashboard({ body, labels }: BoardIssue): boolean {
  return readDashboardMemory(body).kind !== 'none' || (hasName(labels, DASHBOARD_LABEL) && readFindingMemory(body).kind !== 'memory');
}

function hasName(labels: readonly string[], name: string): boolean {
  return labels.some((label) => label.toLowerCase() === name);
}
