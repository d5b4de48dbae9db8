import { type Answer, type BoardIssue, type CiHealth, type UnknownReason, type CiAct, attempt } from '@sar/baseline';
import type { CiActOptions } from './act-input.js';
import type { AlertInput } from './alert-input.js';
import { ALERT_LABEL, type AlertMemory } from './alert-memory.js';
import { fixableCauses } from './fixable-causes.js';
import { healPayload } from './heal-payload.js';
import type { IssuePorts } from './issue-ports.js';
import type { IssueWorld } from './issue-world.js';
import type { AlertPlan } from './plan-alert.js';

type Write = Extract<AlertPlan, { kind: 'write' }>;
type Comment = Extract<AlertPlan, { kind: 'comment' }>;

const WORDS = {
  create: ['opened', 'would be opened'],
  update: ['updated', 'would be updated'],
  reopen: ['opened again', 'would be opened again'],
  close: ['closed with the recovery', 'would be closed with the recovery'],
} as const;

/** Reasons for which nothing was dispatched, and nothing is before somebody mends it. */
const REFUSALS: ReadonlySet<UnknownReason> = new Set(['forbidden', 'no-token', 'not-configured', 'unsupported']);

/** Does the acts on the alert issue, one at a time, and remembers what the issue does not say. */
export class AlertWriter {
  readonly #health: CiHealth;
  readonly #world: IssueWorld;
  readonly #ports: IssuePorts;
  readonly #options: CiActOptions;
  readonly #acts: CiAct[];
  #fixer: AlertInput['fixer'];
  #corrected: AlertMemory | undefined;

  constructor(health: CiHealth, world: IssueWorld, ports: IssuePorts, options: CiActOptions, acts: CiAct[]) {
    this.#health = health;
    this.#world = world;
    this.#ports = ports;
    this.#options = options;
    this.#acts = acts;
    this.#fixer = options.dispatch !== undefined && ports.dispatcher !== undefined ? 'ready' : 'none';
  }

  /** What the next plan has to know of this run. */
  get knowledge(): Pick<AlertInput, 'fixer' | 'corrected'> {
    return { fixer: this.#fixer, corrected: this.#corrected };
  }

  /** Does what was planned; false when it was not possible, which is reported. */
  async act(plan: Write | Comment): Promise<boolean> {
    const what = plan.kind === 'comment' ? 'comment' : 'alert';
    // A halt that was just raised is written down as a part of raising it.
    const refusal = plan.kind === 'write' && plan.recordsHalt ? undefined : await this.#refusal();
    if (refusal !== undefined) {
      this.#acts.push({ what, outcome: 'not-possible', detail: refusal });
      return false;
    }
    return plan.kind === 'comment' ? this.#comment(plan) : this.#write(plan);
  }

  async #refusal(): Promise<string | undefined> {
    if (this.#options.dryRun) return undefined;
    const verdict = await this.#ports.guard.check();
    return verdict.isAllowed ? undefined : verdict.reason;
  }

  async #write(plan: Write): Promise<boolean> {
    const { title, body, change, issue } = plan;
    let answer: Answer<BoardIssue>;
    if (issue === undefined) answer = await this.#world.create({ title, body, labels: [ALERT_LABEL] }, 'alert');
    else {
      const state = change === 'close' ? 'closed' : change === 'reopen' ? 'open' : undefined;
      answer = await this.#world.updateAlert(issue, { title, body, ...(state !== undefined && { state }) });
    }
    if (!answer.known) {
      this.#acts.push({ what: 'alert', outcome: 'not-possible', detail: answer.detail });
      return false;
    }
    this.#corrected = undefined;
    this.#say('alert', issue ?? answer.value, WORDS[change], `state ${plan.memory.state}`);
    if (plan.isDispatchDue) await this.#dispatch(plan.memory);
    return true;
  }

  async #comment(plan: Comment): Promise<boolean> {
    const { issue, notice } = plan;
    const answer = await attempt(async () => this.#ports.board.comment(issue.number, plan.text));
    if (!answer.known) {
      this.#acts.push({ what: 'comment', outcome: 'not-possible', detail: answer.detail });
      return false;
    }
    this.#corrected = plan.memory;
    this.#say('comment', issue, ['commented on', 'would be commented on'], notice === 'critical' ? 'the owner is tagged' : 'the recovery');
    return true;
  }

  /** The memory holds it as done already. What certainly did not happen is taken back; what may have happened is not repeated. */
  async #dispatch(memory: AlertMemory): Promise<void> {
    const { dispatch: target } = this.#options;
    const { dispatcher } = this.#ports;
    if (target === undefined || dispatcher === undefined) throw new Error('a dispatch is due that nothing can make');
    const causes = fixableCauses(this.#health);
    const what = target.kind === 'workflow' ? `workflow ${target.file}` : `repository event ${target.type}`;
    const refusal = await this.#refusal();
    const answer =
      refusal === undefined ? await attempt(async () => dispatcher.dispatch(target, healPayload(causes, memory.level))) : undefined;
    if (answer?.known === true) {
      const detail = `${what} for ${causes.patterns.join(', ')}`;
      this.#acts.push({ what: 'dispatch', outcome: this.#options.dryRun ? 'would-do' : 'done', detail });
      return;
    }
    const isUnclear = answer?.reason === 'unreachable';
    const detail = `${what}: ${answer?.detail ?? refusal ?? ''}${isUnclear ? '; it may have been dispatched, and is not repeated' : ''}`;
    this.#acts.push({ what: 'dispatch', outcome: 'not-possible', detail });
    if (isUnclear) return;
    this.#fixer = 'not-now';
    const isLater = answer === undefined || answer.reason === 'rate-limited';
    const isRefused = answer !== undefined && REFUSALS.has(answer.reason);
    const dispatched = isLater || isRefused ? memory.dispatched.filter((other) => other !== causes.key) : memory.dispatched;
    this.#corrected = { ...memory, state: 'AutoFixable', dispatched, refusedAt: isRefused ? this.#health.at : undefined };
  }

  #say(what: 'alert' | 'comment', { number, url }: BoardIssue, words: readonly [string, string], more: string): void {
    if (this.#options.dryRun) {
      // A new issue has no address in a dry run.
      const detail = `${url === '' ? 'the new issue' : `#${number}`} ${words[1]} (${more})`;
      this.#acts.push({ what, outcome: 'would-do', detail });
    } else this.#acts.push({ what, outcome: 'done', detail: `#${number} ${words[0]} (${more})`, url });
  }
}
