import { known, type BoardIssue, type Dispatcher, type IssueBoard } from '@sar/baseline';

/** A board that reads and only pretends to write: a new issue has no address and a number that none has. */
export function pretendingBoard(board: IssueBoard): IssueBoard {
  let next = Number.MAX_SAFE_INTEGER;
  const issue = (number: number, labels: readonly string[]): BoardIssue => ({
    number,
    url: '',
    title: '',
    body: '',
    state: 'open',
    labels,
    author: '',
    isTrusted: true,
    assignees: [],
    createdAt: '',
    closedAt: undefined,
  });
  return {
    repository: board.repository,
    withLabel: async (label, state) => board.withLabel(label, state),
    create: async ({ labels }) => known(issue(next--, labels)),
    update: async (number, { labels = [] }) => known(issue(number, labels)),
    read: async (number) => board.read(number),
    comment: async () => known({ url: '' }),
    createLabel: async () => known('created'),
    assign: async (_number, logins) => known(logins),
  };
}

/** A dispatcher that only pretends to dispatch. */
export const pretendingDispatcher: Dispatcher = { dispatch: async () => known('dispatched') };
