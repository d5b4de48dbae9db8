import { judgeCacheWiring, planCacheFixes } from '@sar/search';
import { repositoryWorkflows } from '@sar/workflows';
import type { Signal } from '@sar/baseline';
import type { OwnFixer } from './own-fix.js';

/** Mends the wiring of caches with edits that are proved together; see `planCacheFixes`. What is doubtful is no finding of a rescue. */
export const fixCacheWiring: OwnFixer = ({ work, ports: { baseline, now } }) => {
  const repository = repositoryWorkflows(work.tree);
  const settings = baseline.cache;
  const { signals } = judgeCacheWiring(repository, settings, undefined, now().toISOString().slice(0, 10));
  const plan = planCacheFixes({ repository, settings, signals: signals.filter(({ pedantic }) => pedantic !== true) });
  const changed = plan.files.map(({ path }) => path);
  return {
    files: plan.files,
    mended: plan.fixed.map((signal) => ({ text: line(signal), paths: pathsOf(signal, changed) })),
    left: plan.skipped.map(({ signal, reason }) => `${line(signal)}: ${reason}`),
  };
};

/** The files whose edits mend a finding; all of the plan where they are another one's. */
function pathsOf({ fix }: Signal, changed: readonly string[]): readonly string[] {
  const own = changed.filter((path) => fix?.edits.some((edit) => edit.path === path));
  return own.length > 0 ? own : changed;
}

function line({ artefact: { path, line: at = 1 }, message }: Signal): string {
  return `${path}:${at} ${message}`;
}
