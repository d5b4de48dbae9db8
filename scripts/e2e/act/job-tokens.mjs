// act gives every job the same token. Here the GITHUB_TOKEN of the server may, from job to job, what the job that is at work may: what
// its `permissions` say, and no more than the caller grants. The token of the App has what its owner granted it, or less where the
// step that takes it asks for less.
import { parse } from 'yaml';

const LEVELS = ['none', 'read', 'write'];
const APP_ACTION = 'actions/create-github-app-token@';
const APP_INPUT = 'permission-';

/** Path of the one workflow of ours that a caller calls, and what it grants; undefined for a workflow that calls none. */
export function calledBy(text) {
  const job = Object.values(parse(text).jobs).find(({ uses }) => uses !== undefined);
  return job === undefined ? undefined : { path: /(\.github\/workflows\/[\w.-]+)@/.exec(job.uses)[1], permissions: job.permissions };
}

/**
 * What each job of a called workflow may.
 *
 * @param granted what the calling job grants
 * @param installed what the App may in the repository, as the API names it
 * @returns job → `{ token, app }`, each permission, as the API names them → `read` or `write`
 */
export function jobPermissions(calledText, granted, installed = {}) {
  const called = parse(calledText);
  return new Map(
    Object.entries(called.jobs).map(([id, job]) => {
      const wanted = job.permissions ?? called.permissions ?? granted;
      const lowest = (name, level) => LEVELS[Math.min(LEVELS.indexOf(level), LEVELS.indexOf(granted[name] ?? 'none'))];
      const token = Object.entries(wanted).map(([name, level]) => [name, lowest(name, level)]);
      const app = (job.steps ?? []).filter(({ uses = '' }) => uses.startsWith(APP_ACTION)).flatMap((step) => Object.entries(step.with));
      const asked = app.filter(([name]) => name.startsWith(APP_INPUT));
      return [id, { token: named(token), app: asked.length > 0 ? named(asked) : installed }];
    }),
  );
}

function named(permissions) {
  return Object.fromEntries(
    permissions
      .filter(([, level]) => level !== 'none')
      .map(([name, level]) => [(API_NAMES[name] ?? name).replace(APP_INPUT, '').replaceAll('-', '_'), level]),
  );
}

/** Where the input of the action and the permission of the API differ. */
const API_NAMES = { 'permission-actions-variables': 'actions_variables', 'permission-variables': 'actions_variables' };

/**
 * Follows act's log: the line that says a job begins comes before any of its programs starts.
 *
 * @param tokens `{ token, app }`: the two tokens
 * @returns what a line of the log does to them
 */
export function followJobs(world, tokens, repository, permissions) {
  let at;
  return ({ jobID }) => {
    const now = permissions.get(jobID);
    if (jobID === at || now === undefined) return;
    at = jobID;
    const common = { repositories: [repository] };
    world.tokens.set(tokens.token, { ...common, kind: 'workflow', login: 'github-actions[bot]', permissions: now.token });
    world.tokens.set(tokens.app, { ...common, kind: 'installation', login: 'app[bot]', permissions: now.app });
  };
}
