import type { JobFacts, Scalar } from '@sar/workflows';

/** What `cache-mode` lets a job do. `why` names the key, e.g. `cache-mode is none`. */
export interface CacheMode {
  readonly restores: boolean;
  readonly saves: boolean;
  readonly why: string;
}

const MODES: Readonly<Record<string, Omit<CacheMode, 'why'>>> = {
  none: { restores: false, saves: false },
  read: { restores: true, saves: false },
  'write-only': { restores: false, saves: true },
  write: { restores: true, saves: true },
};

/**
 * The mode that a job runs under; undefined when none is given, or an expression decides. A called workflow gets no more than
 * its caller has (github.blog changelog of 2026-09-10). The variable `ACTIONS_CACHE_MODE`, by which the runner tells actions
 * the mode, counts where the key is not given.
 */
export function cacheModeOf({ job, workflow, effectiveJob, effectiveWorkflow, via, env }: JobFacts): CacheMode | undefined {
  const callers = via.length === 0 ? [] : [job.cacheMode ?? workflow.cacheMode];
  const given = [effectiveJob.cacheMode ?? effectiveWorkflow.cacheMode, ...callers].flatMap((scalar) => modeOf(scalar) ?? []);
  const [first, ...others] = given;
  if (first === undefined) return named(env['ACTIONS_CACHE_MODE'] ?? '', 'ACTIONS_CACHE_MODE');
  return others.reduce(
    (all, { restores, saves, why }) => (restores && saves ? all : { restores: all.restores && restores, saves: all.saves && saves, why }),
    first,
  );
}

function modeOf(scalar: Scalar | undefined): CacheMode | undefined {
  return scalar === undefined ? undefined : named(scalar.value, 'cache-mode');
}

function named(value: string, key: string): CacheMode | undefined {
  const name = value.trim().toLowerCase();
  const mode = Object.hasOwn(MODES, name) ? MODES[name] : undefined;
  return mode === undefined ? undefined : { ...mode, why: `${key} is ${name}` };
}
