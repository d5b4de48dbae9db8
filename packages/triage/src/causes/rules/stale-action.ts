import type { CauseRule } from '../cause-rule.js';

/** An action that is named at outdated or movable versions: naming a current one by its commit, everywhere, mends all. */
export const staleAction: CauseRule = {
  kind: 'stale-action',
  ties: ({ sensor, rule, artefact }) => {
    if (sensor !== 'action-drift' && !(sensor === 'workflow-security' && rule === 'unpinned-action')) return [];
    const action = actionOf(artefact.name);
    return action === undefined ? [] : [{ key: action.toLowerCase(), role: 'member' }];
  },
  rank: ({ sensor, rule }) => (rule === ARCHIVED ? 0 : sensor === 'action-drift' ? 1 : 2),
  words: ({ signal: { rule, artefact } }) => {
    const action = actionOf(artefact.name) ?? '';
    return rule === ARCHIVED
      ? { title: `the archived action ${action}`, why: `all name ${action}, which is archived: what takes its place mends them together` }
      : { title: `versions of ${action}`, why: `all name ${action}: a current version of it, pinned by its commit, mends them together` };
  },
};

const ARCHIVED = 'archived-action';

/** `actions/cache/restore@v3` → `actions/cache`: all that is in a repository has its versions. */
function actionOf(uses: string | undefined): string | undefined {
  return /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@/.exec(uses ?? '')?.[1];
}
