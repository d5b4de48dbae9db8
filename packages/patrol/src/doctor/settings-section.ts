import type { DoctorLine } from '@sar/baseline';
import { policyLines } from './actions-policy-lines.js';
import { advice, ok, problem, unknownLine } from './diagnosis-line.js';
import { liveOf, type DoctorFacts, type LiveFacts } from './doctor-facts.js';
import { requiredCheckLines } from './required-check-lines.js';
import { STATE_BRANCH } from './state-branch-name.js';
import type { SarUses } from './watchdog-calls.js';

/** The settings of the repository on GitHub that decide whether the watchdogs can work. */
export function settingLines(facts: DoctorFacts, uses: SarUses): readonly DoctorLine[] {
  const live = liveOf(facts);
  if (live === undefined)
    return [
      unknownLine('settings', 'repository', 'its settings on GitHub are not known', { remedy: 'Give a token that reads in SAR_TOKEN' }),
    ];
  if (!live.profile.known) return [unknownLine('settings', 'repository', 'its settings on GitHub are not known')];
  return [
    ...profileLines(live, facts),
    ...policyLines(live, uses),
    ...tokenLines(live, uses),
    ...requiredCheckLines(live, facts, uses),
    ...mergeLines(live, uses),
    stateLine(live),
  ];
}

function profileLines({ profile }: LiveFacts, { branch }: DoctorFacts): readonly DoctorLine[] {
  if (!profile.known) return [];
  const { archived, fork, defaultBranch } = profile.value;
  return [
    ...(archived
      ? [problem('archived', 'repository', 'it is archived', { costs: 'nothing runs and nothing can be written', remedy: 'Unarchive it' })]
      : []),
    ...(fork
      ? [
          advice(
            'fork',
            'repository',
            'it is a fork: GitHub runs schedules there only when they are enabled, and gives no secrets of the original',
            {
              remedy: 'Enable the workflows under Actions',
            },
          ),
        ]
      : []),
    branch === undefined || branch === defaultBranch
      ? ok('default-branch', 'default branch', defaultBranch)
      : advice('default-branch', 'default branch', `it is ${defaultBranch}, and this checkout is on ${branch}`, {
          costs: 'schedules and dispatches run what the default branch holds, not what was looked at here',
        }),
  ];
}

function tokenLines({ workflowToken }: LiveFacts, { calls }: SarUses): readonly DoctorLine[] {
  if (!workflowToken.known) return [unknownLine('workflow-token', "workflows' token", workflowToken.detail)];
  const { default: level, mayOpenPulls } = workflowToken.value;
  const where = 'Settings → Actions → General → Workflow permissions';
  const opening = [
    ...new Set(calls.filter(({ watchdog }) => watchdog.permissions['pull-requests'] === 'write').map(({ watchdog }) => watchdog.id)),
  ];
  return [
    level === 'read'
      ? ok('workflow-token', "workflows' token", 'a job that does not say its permissions can only read')
      : advice('workflow-token', "workflows' token", 'a job that does not say its permissions can write everything', {
          remedy: `${where}: read repository contents`,
        }),
    ...(opening.length === 0
      ? []
      : [
          mayOpenPulls
            ? ok('open-pulls', 'pull requests', 'GitHub Actions may open them')
            : problem(
                'open-pulls',
                'pull requests',
                `GitHub Actions may not open them, and ${opening.join(', ')} ${opening.length === 1 ? 'does' : 'do'} so`,
                {
                  costs: 'a change is pushed to its branch, and a person has to open the pull request',
                  remedy: `${where}: allow GitHub Actions to create and approve pull requests`,
                },
              ),
        ]),
  ];
}

function mergeLines({ profile }: LiveFacts, { merging }: SarUses): readonly DoctorLine[] {
  const [first] = merging;
  if (first === undefined || !profile.known) return [];
  const place = { path: first.path, line: first.line };
  const allows = profile.value.allowsAutoMerge;
  if (allows === undefined)
    return [unknownLine('auto-merge', 'auto-merge', 'GitHub does not tell this token whether it is allowed', place)];
  if (allows) return [ok('auto-merge', 'auto-merge', 'it is allowed', place)];
  return [
    problem('auto-merge', 'auto-merge', 'it is asked for, and not allowed in the repository', {
      costs: 'a change that passes waits for a person',
      remedy: 'Settings → General → Pull requests: allow auto-merge',
      ...place,
    }),
  ];
}

function stateLine({ hasStateBranch }: LiveFacts): DoctorLine {
  if (!hasStateBranch.known) return unknownLine('state', STATE_BRANCH, hasStateBranch.detail);
  return ok(
    'state',
    STATE_BRANCH,
    hasStateBranch.value ? 'the branch of the state is there' : 'the branch of the state is made at the first write',
  );
}
