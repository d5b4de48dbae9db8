import { unknown, type Answer } from '../ports/answer.js';
import type { IssueBoard } from '../ports/issue-board.js';
import type { HaltGuard } from './halt-guard.js';

/** A board that asks the guard before each write; what is halted has failed for this run. Reading goes on. */
export function haltedBoard(board: IssueBoard, guard: HaltGuard): IssueBoard {
  const unlessHalted = async <T>(write: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const verdict = await guard.check();
    return verdict.isAllowed ? write() : unknown('failed', verdict.reason);
  };
  return {
    repository: board.repository,
    withLabel: async (label, state) => board.withLabel(label, state),
    read: async (number) => board.read(number),
    create: async (draft) => unlessHalted(async () => board.create(draft)),
    update: async (number, change) => unlessHalted(async () => board.update(number, change)),
    comment: async (number, body) => unlessHalted(async () => board.comment(number, body)),
    createLabel: async (label) => unlessHalted(async () => board.createLabel(label)),
    assign: async (number, logins) => unlessHalted(async () => board.assign(number, logins)),
  };
}
