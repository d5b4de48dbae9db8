import { pathText, type Expression } from '../expression/expression-tree.js';
import { conditionsOf } from '../picture/conditions.js';
import { isOfForks, isPrivileged } from '../picture/events.js';
import { keepsOut } from '../picture/reach.js';
import { conditionWeakness } from './condition-weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

const STARTERS: ReadonlySet<string> = new Set([
  'github.actor',
  'github.triggering_actor',
  'github.event.sender.login',
  'github.actor_id',
  'github.event.pull_request.sender.login',
]);

/**
 * Fires where runs of pull requests are told apart by who started them, when a bot is let through: a bot starts a run as soon as it changes anything on the branch, whose
 * other commits may be of anybody. Where the bot is kept out, nobody gains anything.
 */
export const spoofableBotCheck: WeaknessRule = (document, picture) => {
  if (document.kind === 'action') return [];
  return conditionsOf(document).flatMap((condition) => {
    const { tree, scalar, job, step } = condition;
    const check = tree === undefined ? undefined : letsBotIn(tree);
    if (check === undefined || job === undefined) return [];
    const events = picture.jobReaches(document, job).map(({ event }) => event);
    const risky =
      events.find((event) => event === 'pull_request_target' || event === 'workflow_run' || event === 'issue_comment') ??
      events.find((event) => isOfForks(event) || isPrivileged(event));
    // What strangers pass without the bot, and what even a bot does not pass for a fork, is not decided by this check.
    if (risky === undefined || /pull_request\.user\.login/.test(scalar.value)) return [];
    if (!keepsOut(scalar.value, risky) || keepsOut(scalar.value, risky, check.bot)) return [];
    const strong = risky === 'pull_request_target' || risky === 'workflow_run';
    return [
      conditionWeakness(document, condition, {
        rule: 'spoofable-bot-check',
        identity: [check.text],
        message: `${check.text} asks who started the run, on ${risky}: a bot that touches a pull request of somebody else starts one, too`,
        expected: `github.event.pull_request.user.login, and github.event.pull_request.head.repo.full_name == github.repository`,
        actual: scalar.value.trim().slice(0, 200),
        ...(strong ? {} : { impact: 'advisory', pedantic: step !== undefined || risky !== 'pull_request' }),
      }),
    ];
  });
};

/** `github.actor == 'x[bot]'` in a place where it lets the run through. */
function letsBotIn(tree: Expression, negated = false): { readonly text: string; readonly bot: string } | undefined {
  if (tree.kind === 'not') return letsBotIn(tree.inner, !negated);
  if (tree.kind === 'call') return negated ? undefined : namesBot(tree);
  if (tree.kind !== 'binary') return undefined;
  if (tree.operator === '&&' || tree.operator === '||') return letsBotIn(tree.left, negated) ?? letsBotIn(tree.right, negated);
  if (tree.operator !== (negated ? '!=' : '==')) return undefined;
  for (const [path, literal] of [[tree.left, tree.right] as const, [tree.right, tree.left] as const])
    if (
      path.kind === 'path' &&
      STARTERS.has(pathText(path)) &&
      literal.kind === 'literal' &&
      /\[bot\]$|^49699333$|^29139614$/.test(String(literal.value))
    )
      return { text: `${pathText(path)} ${tree.operator} '${String(literal.value)}'`, bot: String(literal.value) };
  return undefined;
}

/** `contains(github.actor, '[bot]')` and the like. */
function namesBot({
  name,
  args: [path, literal],
}: Extract<Expression, { kind: 'call' }>): { readonly text: string; readonly bot: string } | undefined {
  if (!/^(?:contains|startswith|endswith)$/.test(name) || path?.kind !== 'path' || !STARTERS.has(pathText(path))) return undefined;
  if (literal?.kind !== 'literal' || typeof literal.value !== 'string') return undefined;
  const bot = ['dependabot[bot]', 'renovate[bot]', 'github-actions[bot]'].find((one) => one.includes(String(literal.value).toLowerCase()));
  return bot === undefined ? undefined : { text: `${name}(${pathText(path)}, '${literal.value}')`, bot };
}
