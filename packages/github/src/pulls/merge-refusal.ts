import { movedHead } from './merge-state.js';

/** Why GitHub does not merge. `waiting`: something is still to come. `nothing-to-wait`: it could be merged right now. */
export interface MergeRefusal {
  readonly kind: 'moved' | 'queued' | 'nothing-to-wait' | 'waiting' | 'settings';
  readonly detail: string;
}

interface Words {
  readonly says: RegExp;
  readonly kind: MergeRefusal['kind'];
  readonly detail: string;
}

/**
 * What GitHub was seen to answer to the mutations, in this order:
 * https://github.com/peter-evans/enable-pull-request-automerge/issues/343 (clean, unstable),
 * https://github.com/iterative/cml/pull/955 (rules not configured),
 * https://github.com/cli/cli/issues/13398 (auto-merge not allowed),
 * https://github.com/devantler-tech/platform/pull/3138 (what the queue waits for).
 */
const WORDS: readonly Words[] = [
  {
    says: /already (?:in|queued)|already been (?:added|queued)/i,
    kind: 'queued',
    detail: 'it is in the queue already',
  },
  {
    says: /in (?:clean|unstable|has_hooks) status/i,
    kind: 'nothing-to-wait',
    detail:
      'GitHub refuses auto-merge where nothing is left to wait for. Require the check of the gate in a ruleset for the base branch, so that it waits for it; this pull request can be merged by hand now',
  },
  {
    says: /protected branch rules not configured|does not have required protected branch rules/i,
    kind: 'nothing-to-wait',
    detail:
      'no rule protects the base branch, so that there is nothing to wait for. Require the check of the gate in a ruleset for it; this pull request can be merged by hand now',
  },
  {
    says: /auto.?merge is not allowed/i,
    kind: 'settings',
    detail: 'auto-merge is not allowed in the repository. Switch on "Allow auto-merge" in its settings, under "General"',
  },
  {
    says: /(?:merge commits?|squash merg\w+|rebase merg\w+|merge method)[^.]{0,80}not allowed/i,
    kind: 'settings',
    detail: 'the repository does not allow this way of merging. Name another one with `gate.merge-method` in the baseline',
  },
  { says: /\bdraft\b/i, kind: 'settings', detail: 'it is a draft' },
  {
    says: /not satisfied|is expected|are expected|in progress|has not (?:passed|succeeded)|approving reviews?|blocked|not mergeable|conflicts?/i,
    kind: 'waiting',
    detail: 'not every rule of the base branch is satisfied yet',
  },
];

/** Says in words what a refusal of GitHub means; undefined for one that is not known. */
export function mergeRefusal(message: string, judged: string): MergeRefusal | undefined {
  const said = message.slice(0, 1000);
  if (/head (?:sha|ref|oid|commit)[^.]{0,60}(?:match|did ?n[o']t|changed|modified)|expected head/i.test(said))
    return { kind: 'moved', detail: movedHead(judged) };
  const found = WORDS.find(({ says }) => says.test(said));
  return found === undefined ? undefined : { kind: found.kind, detail: found.detail };
}
