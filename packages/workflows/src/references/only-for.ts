import { evaluateCondition, type Known } from '../expressions/partial-evaluation.js';
import type { Reference } from './reference.js';

/** Events of which Dependabot's runs see Dependabot's secrets: https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const OF_DEPENDABOT = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'create',
  'deployment',
  'deployment_status',
]);
/** Events of which runs for forks see no secrets: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories */
const OF_FORKS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

const AUTHORS = new Set(['github.actor', 'github.triggering_actor', 'github.event.pull_request.user.login', 'github.event.sender.login']);
const FULL_NAMES = new Set(['github.repository', 'github.event.repository.full_name', 'github.event.pull_request.base.repo.full_name']);
const OWNERS = new Set(['github.repository_owner', 'github.event.repository.owner.login']);

/** Whose runs alone pass all of the conditions; undefined when others pass them, too, or it is not known. */
export function limitOf(conditions: readonly string[], events: readonly string[]): Reference['onlyFor'] | undefined {
  for (const condition of conditions) {
    const limit = limitOfOne(condition, events);
    if (limit !== undefined) return limit;
  }
  return undefined;
}

function limitOfOne(condition: string, events: readonly string[]): Reference['onlyFor'] | undefined {
  const passes = (lookup: (path: string) => Known) => evaluateCondition(condition, (path) => lookup(path.toLowerCase()));
  if (events.every((event) => OF_DEPENDABOT.has(event)) && passes(byAuthor('someone')) === false) {
    if (passes(byAuthor('dependabot[bot]')) !== false) return 'dependabot';
  }
  if (events.every((event) => OF_FORKS.has(event)) && passes(fromRepository('own/repository', false)) === false) {
    if (passes(fromRepository('other/fork', true)) !== false) return 'forks';
  }
  return undefined;
}

function byAuthor(login: string): (path: string) => Known {
  return (path) => (AUTHORS.has(path) ? login : undefined);
}

function fromRepository(head: string, isFork: boolean): (path: string) => Known {
  return (path) => {
    if (path === 'github.event.pull_request.head.repo.fork') return isFork;
    if (path === 'github.event.pull_request.head.repo.full_name') return head;
    if (path === 'github.event.pull_request.head.repo.owner.login') return head.split('/')[0];
    if (FULL_NAMES.has(path)) return 'own/repository';
    return OWNERS.has(path) ? 'own' : undefined;
  };
}
