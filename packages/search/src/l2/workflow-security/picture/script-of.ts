import { matrixValues, readScript, type Job, type ScriptReading, type Step } from '@sar/workflows';
import type { StepSite } from './step-site.js';

const kept = new WeakMap<Step, ScriptReading>();
const NOTHING: ScriptReading = { commands: [], hidden: [] };

/** The commands of a step's script; none for other steps. */
export function scriptOf(site: StepSite): ScriptReading {
  const { step } = site;
  if (step.run === undefined) return NOTHING;
  let reading = kept.get(step);
  if (reading === undefined) kept.set(step, (reading = readScript(step.run.value, shellOf(site))));
  return reading;
}

/** The shell of a step as far as the file names it; undefined where the runner decides. */
export function shellOf({ document, job, step }: StepSite): string | undefined {
  const own = step.shell ?? job?.defaults.shell ?? (document.kind === 'workflow' ? document.defaults.shell : undefined);
  return own?.value;
}

/** True when the script is surely read by bash or sh: the file says so, or every runner of the job is a Linux or macOS one of GitHub's. */
export function isSurelyBash(site: StepSite): boolean {
  const shell = shellOf(site)?.trim();
  if (shell !== undefined) return /^(?:bash|sh)(?:\s|$)/.test(shell);
  return site.job !== undefined && runsOnPosix(site.job);
}

function runsOnPosix(job: Job): boolean {
  const labels = job.runsOn.flatMap(({ value }) => {
    const name = /^\$\{\{\s*matrix\.([\w.-]+)\s*\}\}$/.exec(value)?.[1];
    return name === undefined ? [value] : job.matrix?.dynamic === true ? ['?'] : matrixValues(job.matrix, name);
  });
  return labels.length > 0 && labels.every((label) => /^(?:ubuntu|macos)-[\w.-]+$/.test(label));
}

/** The file's line of a line of the step's script; both are 1-based. */
export function fileLineOf({ document, step }: StepSite, scriptLine: number): number {
  const { run } = step;
  if (run === undefined) return step.range.line;
  const isBlock = /^[|>]/.test(document.text.slice(run.range.start, run.range.start + 1));
  return run.range.line + scriptLine - 1 + (isBlock ? 1 : 0);
}
