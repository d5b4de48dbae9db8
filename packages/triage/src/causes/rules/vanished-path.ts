import type { CauseRule } from '../cause-rule.js';

/** Sensor and rule whose findings name a path that is not in the repository, from its root. */
const RULES: ReadonlySet<string> = new Set([
  'doc-links/broken-link',
  'doc-links/broken-anchor',
  'session-context/missing-path',
  'knowledge-graph/edge-to-missing-file',
]);

/** A file, folder or heading that is gone, and all that still names it: to bring it back, or to name what took its place, mends all. */
export const vanishedPath: CauseRule = {
  kind: 'vanished-path',
  ties: ({ sensor, rule, artefact }) => {
    const path = RULES.has(`${sensor}/${rule}`) ? vanished(artefact.name) : '';
    return path === '' ? [] : [{ key: path, role: 'member' }];
  },
  words: ({ signal: { artefact } }) => {
    const path = vanished(artefact.name);
    return { title: `${path} is not there`, why: `all name ${path}, which is not there: it comes back, or they name what took its place` };
  },
};

/** Longest path that is compared; no file system has longer ones. */
const MAX_PATH = 4096;

/** Without what writers add to the same path; empty where there is none. */
function vanished(name = ''): string {
  return name.length > MAX_PATH ? '' : name.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}
