import { BASELINE_PATHS } from '@sar/baseline';
import type { PlannedFile } from '@sar/report';
import type { ChosenWatchdogs } from './choose-watchdogs.js';

/** What a person does after the files are written, in order. */
export function stepsAfterInit(files: readonly PlannedFile[], chosen: ChosenWatchdogs): readonly string[] {
  const isCalled = files.some(({ path }) => path.startsWith('.github/workflows/'));
  const needsApp = [...chosen.keys()].some(({ secrets }) => Object.hasOwn(secrets, 'SAR_APP_PRIVATE_KEY'));
  const opensChanges = [...chosen.keys()].some(({ permissions }) => permissions['pull-requests'] === 'write');
  return [
    ...(files.some(({ path }) => path === BASELINE_PATHS[0]) ? ['Read .github/sar.yml, and say in it what SAR could not know.'] : []),
    'Look at what SAR finds here: sar patrol',
    ...(isCalled ? ['Commit the files to the default branch: GitHub starts schedules only from there.'] : ['Commit the files.']),
    ...(isCalled && opensChanges ? ['Settings, Actions, General: allow GitHub Actions to create pull requests.'] : []),
    ...(isCalled && needsApp
      ? [
          'For what the token of a workflow cannot do (read and write variables), install a GitHub App, and set the variable SAR_APP_CLIENT_ID and the secret SAR_APP_PRIVATE_KEY. Without it the watchdogs run and say what they could not tell.',
        ]
      : []),
    ...(isCalled ? ['Check the set-up: sar doctor'] : []),
  ];
}
