import { expressionSpans, type ScalarMap, type Step } from '@sar/workflows';
import type { StepSite } from './step-site.js';

/** A text and the step whose contexts its expressions mean. */
export interface SiteText {
  readonly text: string;
  readonly site: StepSite;
}

/** A variable as a script names it; what cuts or changes it, such as `${A%x}`, is a value of its own. */
const VARIABLE = /\$(?:env:(\w+)|\{(?:env:)?(\w+)(?::?-[^}]*)?\}|(\w+))/gi;

/** A step without anything, for texts of a job or an action that stand in none. */
export function emptyStep(range: Step['range'], inputs: ScalarMap = new Map()): Step {
  return { kind: 'other', index: 0, range, env: new Map(), with: inputs, children: [], background: false };
}

/** The variables of `env:` that a step has: its own in front of those of the job and the workflow. */
export function envScopes({ document, job, step }: StepSite): readonly ScalarMap[] {
  return [step.env, ...(job === undefined ? [] : [job.env]), ...(document.kind === 'workflow' ? [document.env] : [])];
}

/** What a line of a script holds of others: its expressions, and the texts of the variables of `env:` that it names. */
export function textsIn(line: string, site: StepSite, ofVariables = true): readonly string[] {
  const direct = expressionSpans(line).map(({ start, end }) => line.slice(start, end));
  if (!ofVariables) return direct;
  const scopes = envScopes(site);
  const named = [...line.matchAll(VARIABLE)].flatMap(([, windows, braced, plain]) => {
    const name = braced ?? plain ?? windows ?? '';
    return scopes.flatMap((scope) => scope.get(name)?.value ?? [])[0] ?? [];
  });
  return [...direct, ...named];
}
