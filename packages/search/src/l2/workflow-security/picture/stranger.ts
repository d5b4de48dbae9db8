/** A repository's name: owner and repository. */
type Names = readonly [owner: string, repository: string];

const OTHER = 'other/fork';
const MAX_NAMES = 10;

/** The names that the repository can have for a condition to be about it: those that it compares names with; else one that it does not name. */
export function repositoriesIn(condition: string): readonly Names[] {
  const full = [...condition.matchAll(/'([\w.-]+)\/([\w.-]+)'/g)].map(([, owner = '', name = '']): Names => [owner, name]);
  const owners = [
    ...condition.matchAll(/(?:repository_owner|repository\.owner\.login)\s*[=!]=\s*'([^']+)'/gi),
    ...condition.matchAll(/'([^']+)'\s*[=!]=\s*github\.(?:repository_owner|event\.repository\.owner\.login)/gi),
  ].map(([, owner = '']): Names => [owner, 'repository']);
  const names = [...full, ...owners].slice(0, MAX_NAMES);
  return names.length === 0 ? [['own', 'repository']] : names;
}

/** Somebody without access. */
interface Outsider {
  /** Who starts the run for him; he himself when there is nobody. */
  readonly actor?: string | undefined;
  /** What GitHub says of him. */
  readonly association?: string;
}

/** The values of contexts in a run that somebody without access, or a bot for him, started from a fork; undefined for those that can be anything. */
export function stranger(
  event: string,
  [owner, name]: Names,
  { actor = 'someone', association = 'NONE' }: Outsider = {},
): (path: string) => string | boolean | undefined {
  const own = `${owner}/${name}`;
  const known: Readonly<Record<string, string | boolean>> = {
    'github.event_name': event,
    'github.actor': actor,
    'github.triggering_actor': actor,
    'github.event.sender.login': actor,
    'github.event.pull_request.head.repo.fork': true,
    'github.event.pull_request.head.repo.full_name': OTHER,
    'github.event.pull_request.head.repo.owner.login': 'other',
    'github.event.pull_request.head.user.login': 'other',
    'github.event.workflow_run.event': 'pull_request',
    'github.event.workflow_run.head_repository.full_name': OTHER,
    'github.event.workflow_run.head_repository.owner.login': 'other',
    'github.event.workflow_run.head_repository.fork': true,
    'github.repository': own,
    'github.repository_owner': owner,
    'github.event.repository.full_name': own,
    'github.event.repository.owner.login': owner,
    'github.event.pull_request.base.repo.full_name': own,
    'github.event.pull_request.user.login': 'someone',
    'github.event.issue.user.login': 'someone',
    'github.event.comment.user.login': 'someone',
    'github.event.comment.author_association': association,
    'github.event.pull_request.author_association': association,
    'github.event.issue.author_association': association,
    'github.event.review.author_association': association,
    'github.event.discussion.author_association': association,
    'github.event.workflow_run.actor.login': 'someone',
  };
  return (path) => {
    const key = path.toLowerCase();
    return Object.hasOwn(known, key) ? known[key] : undefined;
  };
}
