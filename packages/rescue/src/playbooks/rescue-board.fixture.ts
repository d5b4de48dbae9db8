import { known, type Answer, type BoardIssue, type IssueBoard } from '@sar/baseline';
import type { RescueWorld } from './rescue-world.fixture.js';

/** The issues of a world. `write` counts the writes of a run, `alive` throws once its process ended. */
export function boardOf(
  world: RescueWorld,
  write: <T>(name: string, effect: () => T) => Promise<Answer<T>>,
  alive: () => void,
): IssueBoard {
  const read = <T>(look: () => T): Answer<T> => {
    alive();
    return known(look());
  };
  const issue = (number: number): BoardIssue => {
    const found = world.issues.find((each) => each.number === number);
    if (found === undefined) throw new Error(`no issue ${number}`);
    return found;
  };
  return {
    repository: 'octo/repo',
    withLabel: async (label, state) =>
      read(() =>
        world.issues
          .filter((each) => each.labels.includes(label) && (state === 'all' || each.state === state))
          .toSorted((a, b) => b.number - a.number),
      ),
    read: async (number) => read(() => world.issues.find((each) => each.number === number)),
    create: async (draft) =>
      write('create issue', () => {
        const number = world.issues.length + 1;
        const created: BoardIssue = {
          number,
          url: `https://github.com/octo/repo/issues/${number}`,
          state: 'open',
          author: 'github-actions[bot]',
          isTrusted: true,
          assignees: [],
          createdAt: new Date(world.now).toISOString(),
          closedAt: undefined,
          ...draft,
        };
        world.issues.push(created);
        return created;
      }),
    update: async (number, { reason: _reason, ...change }) =>
      write('update issue', () => {
        const next = { ...issue(number), ...change };
        world.issues = world.issues.map((each) => (each.number === number ? next : each));
        return next;
      }),
    comment: async () => write('comment', () => ({ url: '' })),
    createLabel: async () => write('label', () => 'created' as const),
    assign: async (_number, logins) => write('assign', () => logins),
  };
}
