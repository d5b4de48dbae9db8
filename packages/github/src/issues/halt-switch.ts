import { HALT_LABEL, known, type Answer, type Halt, type HaltSwitch, type IssueBoard } from '@sar/baseline';

/** How long an answer is kept: short enough for people to stop what acts, long enough to be asked before each act. */
const KEPT_MS = 10_000;

/**
 * The switch that issues labelled `sar:halt` are. Whoever wrote the issue, it counts: labels take a role in the repository. Of several,
 * the oldest is told. An answer that is not known is kept as long as one that is.
 *
 * @param now this machine's clock
 */
export function haltSwitch(board: IssueBoard, now: () => Date): HaltSwitch {
  let last: { readonly atMs: number; readonly answer: Promise<Answer<Halt | undefined>> } | undefined;
  return {
    async read() {
      const atMs = now().getTime();
      // A clock that was set back says nothing about the age.
      const isFresh = last !== undefined && atMs >= last.atMs && atMs - last.atMs < KEPT_MS;
      if (last === undefined || !isFresh) last = { atMs, answer: ask(board) };
      return last.answer;
    },
  };
}

async function ask(board: IssueBoard): Promise<Answer<Halt | undefined>> {
  const open = await board.withLabel(HALT_LABEL, 'open');
  if (!open.known) return open;
  const oldest = open.value.at(-1);
  if (oldest === undefined) return known(undefined);
  const { number, url, title, createdAt } = oldest;
  return known({ number, url, title, since: createdAt });
}
