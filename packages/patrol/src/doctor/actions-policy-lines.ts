import type { DoctorLine } from '@sar/baseline';
import { isActionAllowed } from './action-allowed.js';
import { advice, ok, problem, unknownLine } from './diagnosis-line.js';
import type { LiveFacts } from './doctor-facts.js';
import type { SarUses } from './watchdog-calls.js';

/** GitHub's own actions that the called workflows use; their `uses` name a commit. */
export const USED_OF_GITHUB: readonly string[] = [
  'actions/checkout',
  'actions/create-github-app-token',
  'actions/download-artifact',
  'actions/setup-node',
  'actions/setup-python',
  'actions/upload-artifact',
];

/** Whether the actions that are used may run, and must be pinned. */
export function policyLines({ actionsPolicy, selectedActions }: LiveFacts, uses: SarUses): readonly DoctorLine[] {
  if (!actionsPolicy.known) return [unknownLine('actions', 'Actions', actionsPolicy.detail)];
  const { enabled, allowed, requiresCommitIds } = actionsPolicy.value;
  if (!enabled)
    return [
      problem('actions', 'Actions', 'they are switched off for the repository', {
        costs: 'no watchdog runs',
        remedy: 'Settings → Actions → General: allow actions',
      }),
    ];
  const lines: DoctorLine[] = [];
  const refs = [...new Set(uses.uses.flatMap(({ source }) => (source.kind === 'remote' ? [`${source.repository}@${source.ref}`] : [])))];
  const wanted = [...refs, ...(uses.calls.length === 0 ? [] : USED_OF_GITHUB.map((name) => `${name}@${'0'.repeat(40)}`))];
  if (allowed === 'local_only' && wanted.length > 0)
    lines.push(
      problem('allowed', 'Actions', 'only those of the same owner may run', {
        costs: `${namesOf(wanted)} may not, so that a called watchdog does not start`,
        remedy: 'Settings → Actions → General: allow select actions, and list them',
      }),
    );
  else if (allowed === 'selected' && selectedActions?.known !== true)
    lines.push(
      unknownLine(
        'allowed',
        'Actions',
        selectedActions === undefined ? 'the list of allowed actions was not asked for' : selectedActions.detail,
      ),
    );
  else if (allowed === 'selected' && selectedActions?.known === true) {
    const { value } = selectedActions;
    const refused = wanted.filter((action) => !isActionAllowed(action, value));
    lines.push(
      refused.length === 0
        ? ok('allowed', 'Actions', 'the list of allowed actions lets those of SAR run')
        : problem('allowed', 'Actions', `the list of allowed actions leaves out ${namesOf(refused)}`, {
            costs: 'a workflow that uses one of them does not start',
            remedy: `Settings → Actions → General: add ${namesOf(refused, '@*')}`,
          }),
    );
  } else lines.push(ok('allowed', 'Actions', 'they are switched on, and those of SAR may run'));
  return [...lines, ...pinLines(requiresCommitIds, uses)];
}

/** GitHub's rule is about actions; reusable workflows may be called by a tag. */
function pinLines(requiresCommitIds: boolean, { unpinned }: SarUses): readonly DoctorLine[] {
  if (!requiresCommitIds)
    return [
      advice('pins', 'pins', 'actions need not be pinned to a commit id', {
        remedy: 'Settings → Actions → General: require actions to be pinned',
      }),
    ];
  if (unpinned.length === 0) return [ok('pins', 'pins', 'actions must be pinned to a commit id, and all are')];
  return [
    problem(
      'pins',
      'pins',
      `actions must be pinned to a commit id, and ${unpinned.slice(0, 5).join(', ')}${unpinned.length > 5 ? ` and ${unpinned.length - 5} more` : ''} are not`,
      {
        costs: 'the workflows that use them do not start',
        remedy: 'Pin each to the commit id of its release',
      },
    ),
  ];
}

function namesOf(actions: readonly string[], behind = ''): string {
  return [...new Set(actions.map((action) => `${action.split('@')[0] ?? ''}${behind}`))].slice(0, 8).join(', ');
}
