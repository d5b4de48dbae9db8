import type { Answer, NotExamined, UnknownReason } from '@sar/baseline';

/** Requests that are under way at once: enough to hide the time on the wire, far below GitHub's limit of 100. */
const WIDTH = 6;

/** After these nothing else of the kind is answered either, so nothing more is asked. */
const FINAL: ReadonlySet<UnknownReason> = new Set(['no-token', 'forbidden', 'rate-limited', 'not-configured']);

/** What many questions of one kind gave. */
export interface Answers<Q, T> {
  /** Questions with their answers, in the order of the questions. */
  readonly answered: readonly { readonly question: Q; readonly value: T }[];
  /** What was not answered, by reason. */
  readonly notExamined: readonly NotExamined[];
}

/**
 * Asks in the order of the questions, some at once. Stops where `mayAsk` says no, and after an answer that all others would get too;
 * what is left is told.
 *
 * @param words what `count` of the questions are, for people: `older attempts of 12 runs`
 */
export async function askEach<Q, T>(
  questions: readonly Q[],
  ask: (question: Q) => Promise<Answer<T>>,
  mayAsk: () => boolean,
  words: (questions: readonly Q[]) => string,
): Promise<Answers<Q, T>> {
  const values = new Map<number, T>();
  const refused = new Map<number, { readonly reason: UnknownReason; readonly detail: string }>();
  let final: { readonly reason: UnknownReason | 'budget'; readonly detail: string } | undefined;
  let next = 0;
  const lane = async (): Promise<void> => {
    while (final === undefined && next < questions.length) {
      if (!mayAsk()) {
        final = { reason: 'budget', detail: 'the share of the requests that was set aside for this is used up' };
        return;
      }
      const index = next++;
      const answer = await ask(questions[index] as Q);
      if (answer.known) values.set(index, answer.value);
      else {
        refused.set(index, answer);
        if (FINAL.has(answer.reason)) final ??= answer;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, questions.length) }, lane));
  const answered: { question: Q; value: T }[] = [];
  const left = new Map<string, { reason: NotExamined['reason']; detail: string; questions: Q[] }>();
  for (const [index, question] of questions.entries()) {
    if (values.has(index)) {
      answered.push({ question, value: values.get(index) as T });
      continue;
    }
    const why = refused.get(index) ?? final;
    if (why === undefined) continue;
    const group = left.get(why.reason);
    if (group === undefined) left.set(why.reason, { reason: why.reason, detail: why.detail, questions: [question] });
    else group.questions.push(question);
  }
  const notExamined = [...left.values()].map(({ reason, detail, questions: rest }) => ({
    what: words(rest),
    count: rest.length,
    reason,
    detail,
  }));
  return { answered, notExamined };
}
