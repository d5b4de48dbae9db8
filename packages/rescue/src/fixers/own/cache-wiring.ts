import { judgeCacheWiring, planCacheFixes } from '@sar/search';
import { repositoryWorkflows } from '@sar/workflows';
import type { Signal } from '@sar/baseline';
import type { OwnFixer } from './own-fix.js';

/** Mends the wiring of caches with edits that are proved together; see `planCacheFixes`. */
export const fixCacheWiring: OwnFixer = ({ work, ports: { baseline, now } }) => {
  const repository = repositoryWorkflows(work.tree);
  const settings = baseline.cache;
  const { signals } = judgeCacheWiring(repository, settings, undefined, now().toISOString().slice(0, 10));
  const plan = planCacheFixes({ repository, settings, signals });
  return {
    files: plan.files,
    mended: plan.fixed.map((signal) => line(signal)),
    left: plan.skipped.map(({ signal, reason }) => `${line(signal)}: ${reason}`),
  };
};

function line({ artefact: { path, line: at = 1 }, message }: Signal): string {
  return `${path}:${at} ${message}`;
}
