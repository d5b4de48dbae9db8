import { evaluateCondition, type Job, type Scalar, type ScalarMap, type Workflow } from '@sar/workflows';
import { repositoriesIn, stranger } from './stranger.js';

/** One way in which a step comes to run, and what a run has then. */
export interface Reach {
  readonly event: string;
  /** `true`, `false`, or `default`: the workflow says nothing, so the setting of the repository decides. */
  readonly writes: boolean | 'default';
  readonly hasSecrets: boolean;
  /** Nobody without access to the repository passes the conditions. */
  readonly guarded: boolean;
}

/** The ways by which a job's events reach it under conditions; events that a condition excludes are left out. */
export function reachesOf(workflow: Workflow, job: Job, events: Iterable<string>, conditions: readonly Scalar[]): readonly Reach[] {
  const writes = writesWith(job.permissions ?? workflow.permissions);
  const hasSecrets = namesSecrets(workflow, job);
  return [...events].flatMap((event) => {
    if (conditions.some((one) => evaluateCondition(one.value, eventOnly(event)) === false)) return [];
    return [{ event, writes, hasSecrets, guarded: isGuarded(event, conditions) }];
  });
}

/** True when somebody without access does not pass. Asking for an output of that name counts as keeping him out, unless the condition is for those who are not. */
export function isGuarded(event: string, conditions: readonly Scalar[]): boolean {
  return conditions.some(({ value }) => keepsOut(value, event) || ASKS_PERMISSION.test(value));
}

const ASKS_PERMISSION =
  /(?<!!\s*(?:needs|steps)\.[\w-]+\.)outputs\.[\w-]*(?:permission|authori[sz]|trusted|allowed|is[-_]?member|collaborator)(?![\w-]*\s*(?:!=\s*(?:'true'|true)|==\s*(?:'false'|false)))/i;
/** A list of associations; only one that is written out tells whether a stranger is in it. */
const ASSOCIATION_LIST = /contains\(\s*fromJSON\(([^()]*)\)\s*,\s*github\.event\.[\w.]*author_association\s*\)/gi;
/** What GitHub says of people without access. Who had a pull request merged has none. Source: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const OUTSIDE = ['NONE', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER'] as const;

/**
 * True when a condition is false for everybody without access, whatever the repository is called.
 *
 * @param actor who starts the run for him
 */
export function keepsOut(condition: string, event: string, actor?: string): boolean {
  const associations = /author_association/i.test(condition) ? OUTSIDE : OUTSIDE.slice(0, 1);
  return associations.every((association) => {
    const asked = condition.replaceAll(ASSOCIATION_LIST, (_, list: string) => String(isNamed(association, list)));
    return repositoriesIn(asked).every(
      (repository) => evaluateCondition(asked, stranger(event, repository, { actor, association })) === false,
    );
  });
}

function isNamed(association: string, list: string): boolean {
  return new RegExp(`["\\s,[]${association}["\\s,\\]]`, 'i').test(list);
}

/** Whether a token with these permissions writes anything. */
export function writesWith(permissions: ScalarMap | undefined): boolean | 'default' {
  if (permissions === undefined) return 'default';
  return [...permissions.values()].some(({ value }) => value === 'write' || value === 'write-all');
}

/** True when the job, or the environment of its workflow, has a secret besides the token of the run. */
export function namesSecrets({ text, env }: Workflow, { range }: Job): boolean {
  const named = /\bsecrets\s*(?:\.\s*(?!github_token\b)\w|\[)/i;
  return named.test(text.slice(range.start, range.end)) || [...env.values()].some(({ value }) => named.test(value));
}

function eventOnly(event: string): (path: string) => string | undefined {
  return (path) => (path.toLowerCase() === 'github.event_name' ? event : undefined);
}
