import { known, type Answer, type Looked, type RequiredCheck, type Signal, type Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../../sensor.js';
import { signalOf } from '../../../reading/signal-of.js';
import { TEST_GATE_RULE_TABLE } from '../test-gate-rules.js';
import { isNameOf, isVague } from './name-pattern.js';
import { workflowCheckNames } from './workflow-check-names.js';

const [, , , , , GONE] = TEST_GATE_RULE_TABLE;
/** App that reports the checks of GitHub Actions: https://api.github.com/apps/github-actions. */
const GITHUB_ACTIONS = 15_368;

export interface CheckVerdict {
  readonly judged: number;
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
}

/**
 * The checks that a branch requires, against those that its newest commit has and the names that the workflows can make. A check that no workflow makes
 * and nothing reported is gone where the rule says that GitHub Actions has to report it; where the rule names nobody, another service may still do
 * so on pull requests, and it is only a hint. Checks of other apps are not judged.
 *
 * @returns why the required checks are not known, where they are not
 */
export async function judgeRequiredChecks(input: SensorInput): Promise<Answer<CheckVerdict>> {
  const { github, repository } = input;
  if (github === undefined) return { known: false, reason: 'no-token', detail: 'which checks are required is only known with a token' };
  const branch = await branchOf(input);
  if (!branch.known) return branch;
  const required = await github.requiredChecks(branch.value);
  if (!required.known) return required;
  const looked = [{ what: `required checks of ${branch.value}`, detail: `${required.value.length}` }];
  if (required.value.length === 0) return known({ judged: 0, signals: [], unjudged: [], looked });
  const reported = await github.reportedChecks(branch.value);
  const names = new Set(reported.known ? reported.value.map(({ name }) => name) : []);
  const made = workflowCheckNames(repository);
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  let judged = 0;
  for (const check of required.value) {
    await input.pace.step();
    const fits = made.names.filter(({ pattern }) => isNameOf(pattern, check.context));
    const isMade = fits.some(({ pattern }) => !isVague(pattern));
    const open = isMade || names.has(check.context) ? undefined : whyOpen(check);
    if (open !== undefined) unjudged.push({ path: '.', reason: `required check ${check.context.slice(0, 200)}: ${open}` });
    else {
      judged += 1;
      if (!isMade && !names.has(check.context)) signals.push(goneSignal(check, branch.value));
    }

    function whyOpen({ integrationId }: RequiredCheck): string | undefined {
      if (integrationId !== undefined && integrationId !== GITHUB_ACTIONS)
        return `app ${integrationId} has to report it, and did not on the newest commit of ${branch.known ? branch.value : ''}`;
      const [vague] = fits;
      if (vague !== undefined) return `${vague.path} names a job only at run time, which may be this one`;
      const [unread] = made.unread;
      if (unread !== undefined) return `${unread.path} cannot be read, so its jobs are not known: ${unread.reason}`;
      if (made.cut) return 'the workflows have more jobs than are read';
      return reported.known ? undefined : `the checks of the newest commit are not known: ${reported.detail}`;
    }
  }
  return known({ judged, signals, unjudged, looked });
}

function goneSignal({ context, integrationId, source }: RequiredCheck, branch: string): Signal {
  const name = context.slice(0, 200);
  return signalOf(GONE, 'L2', {
    artefact: { kind: 'check', path: '.github/workflows', name },
    identity: [context, branch],
    message: `${branch} requires the check "${name}" (${source.slice(0, 200)}), which no workflow makes and its newest commit does not have`,
    expected: `a check named "${name}"`,
    actual: 'no job of that name',
    ...(integrationId === undefined && { pedantic: true }),
  });
}

async function branchOf({ baseline, history, branch }: SensorInput): Promise<Answer<string>> {
  const declared = baseline.sensors['test-gate']['required-checks-branch'];
  if (declared !== undefined) return known(declared);
  const asked = await history?.defaultBranch();
  if (asked?.known === true) return asked;
  if (branch !== undefined) return known(branch);
  return asked ?? { known: false, reason: 'not-configured', detail: 'name the branch in sensors.test-gate.required-checks-branch' };
}
