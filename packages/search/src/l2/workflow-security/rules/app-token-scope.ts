import { actionOf, inputOf, placeOfStep, stepSites } from '../picture/step-site.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Actions that make a token of a GitHub App, and how they are told its permissions. */
const MAKERS: ReadonlyMap<string, RegExp> = new Map([
  ['actions/create-github-app-token', /^permission-/],
  ['tibdex/github-app-token', /^permissions$/],
  ['getsentry/action-github-app-token', /^permissions$/],
  ['peter-murray/workflow-application-token-action', /^permissions$/],
]);

/** Fires for tokens of Apps that get every permission of the App, every repository of its owner, or that are kept when the job ends. */
export const appTokenScope: WeaknessRule = (document) =>
  stepSites(document).flatMap((site) => {
    const action = actionOf(site)?.action ?? '';
    const permission = MAKERS.get(action);
    if (permission === undefined) return [];
    const names = [...site.step.with.keys()].map((name) => name.toLowerCase());
    const faults = [
      ...(names.some((name) => permission.test(name)) ? [] : ['all permissions of the App']),
      ...(action === 'actions/create-github-app-token' && names.includes('owner') && !names.includes('repositories')
        ? ['all repositories of the owner']
        : []),
      ...(/^true$/i.test(inputOf(site, 'skip-token-revoke')?.value.trim() ?? '') ? ['a life beyond the end of the job'] : []),
    ];
    if (faults.length === 0) return [];
    return [
      {
        rule: 'app-token-scope',
        place: placeOfStep(site),
        identity: [action],
        message: `the token of the App has ${faults.join(' and ')}`,
        expected: 'the permissions and repositories that the job needs',
        actual: faults.join(' and '),
      },
    ];
  });
