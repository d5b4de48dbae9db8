import type { Gate } from './gate-of.js';
import type { GatePicture } from './rules/gate-rule.js';

/** What a job is called that only prints, and that is there to be the one required check: `all-checks`, `required`, `ci-passed`. */
const REQUIRED_NAME = /\b(?:gates?|required|all|success(?:ful)?|pass(?:ed|es|ing)?|green|clear)\b|^ci$/i;

/**
 * Whether it is doubtful that anything hangs on a gate, so that what is found there is only a hint: it is known that no rule requires it; or it only prints, and neither its name nor its needs say that it
 * answers for others. A job with an action is a gate whoever requires it.
 */
export function isDoubtful({ kind, job }: Pick<Gate, 'kind' | 'job'>, { workflow, required }: GatePicture): boolean {
  if (kind === 'action' || kind === 'alls-green') return false;
  if (required !== undefined) return !required.isRequired(job, workflow);
  if (kind === 'script') return false;
  const names = [job.id, job.name?.value ?? ''].map((name) => name.replaceAll(/[_-]/g, ' '));
  return job.needs.length < 2 || !names.some((name) => REQUIRED_NAME.test(name));
}
