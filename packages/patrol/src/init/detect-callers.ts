import { SHIPPED_WATCHDOGS } from '@sar/baseline';
import type { CallerFact } from '@sar/report';
import { parseUses, type RepositoryWorkflows } from '@sar/workflows';

const CALLED = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/([\w.-]+)$/;

/** The workflows that call a shipped watchdog, of whatever repository and under whatever name: two of them would do everything twice. */
export function detectCallers(repository: RepositoryWorkflows): readonly CallerFact[] {
  return repository.workflows().flatMap((workflow) => {
    if (workflow.kind !== 'workflow') return [];
    const called = workflow.jobs.flatMap(({ uses }) => {
      const parsed = uses === undefined ? undefined : parseUses(uses, workflow.text);
      const path = parsed?.kind === 'remote' ? parsed.reference.action : parsed?.kind === 'self' ? `./${parsed.path}` : '';
      const file = CALLED.exec(path)?.[1] ?? /^\.\/\.github\/workflows\/([\w.-]+)$/.exec(path)?.[1];
      const watchdog = SHIPPED_WATCHDOGS.find((each) => each.file === file);
      return watchdog === undefined ? [] : [watchdog.id];
    });
    return [...new Set(called)].map((watchdog) => ({ watchdog, path: workflow.path }));
  });
}
