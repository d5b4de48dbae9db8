import type { Answer, NotExamined } from '@sar/baseline';

/** What is asked of a failed run; each kind is refused apart, since a token may list jobs and not read logs. */
export type Subject = 'jobs' | 'annotations' | 'logs';

type Why = Pick<NotExamined, 'reason' | 'detail'>;

/** What the result then covers no longer, for people. */
const WORDS: Readonly<Record<Subject, (count: number) => string>> = {
  jobs: (count) => `causes of ${count} failed ${count === 1 ? 'run' : 'runs'}`,
  annotations: (count) => `annotations of ${count} failed ${count === 1 ? 'job' : 'jobs'}`,
  logs: (count) => `logs of ${count} failed ${count === 1 ? 'job' : 'jobs'}`,
};

const BUDGET: Why = { reason: 'budget', detail: 'the share of the requests that was set aside for failures is used up' };

/** Asks within a budget, stops asking for what is refused to everybody alike, and remembers what was not answered. */
export class Asking {
  private readonly refused = new Map<Subject, Why>();
  private readonly missing = new Map<string, { readonly subject: Subject; readonly why: Why; count: number }>();
  private readonly mayAsk: () => boolean;

  constructor(mayAsk: () => boolean) {
    this.mayAsk = mayAsk;
  }

  /** The answer, or undefined when there is none; why is remembered. */
  async ask<T>(subject: Subject, request: () => Promise<Answer<T>>): Promise<T | undefined> {
    const before = this.refused.get(subject) ?? (this.mayAsk() ? undefined : BUDGET);
    if (before !== undefined) return this.miss(subject, before);
    const answer = await request();
    if (answer.known) return answer.value;
    const { reason, detail } = answer;
    // A rate limit ends everything; a missing permission or token ends one kind.
    if (reason === 'rate-limited') for (const each of Object.keys(WORDS) as Subject[]) this.refused.set(each, { reason, detail });
    else if (reason === 'no-token' || reason === 'forbidden' || reason === 'not-configured') this.refused.set(subject, { reason, detail });
    return this.miss(subject, { reason, detail });
  }

  /** Remembers something that is not known. */
  miss(subject: Subject, why: Why): undefined {
    const key = `${subject} ${why.reason}`;
    const known = this.missing.get(key);
    if (known === undefined) this.missing.set(key, { subject, why, count: 1 });
    else known.count += 1;
    return undefined;
  }

  notExamined(): NotExamined[] {
    return [...this.missing.values()].map(({ subject, why, count }) => ({ what: WORDS[subject](count), count, ...why }));
  }
}
