import { nearestWord, quoteUntrusted, UserError, type CiSettings, type DispatchTarget } from '@sar/baseline';
import type { ActionInputs } from '@sar/runtime';

type Thresholds = CiSettings['thresholds'];

/** The inputs of the monitor but its tokens, read and checked before anything is asked. */
export interface MonitorInputs {
  readonly path: string;
  readonly baseline: string | undefined;
  readonly branches: readonly string[];
  readonly windowDays: number | undefined;
  readonly thresholds: Partial<Thresholds>;
  readonly updateVariables: boolean;
  readonly alertIssue: boolean;
  readonly dispatch: DispatchTarget | undefined;
  readonly jsonFile: string | undefined;
  readonly maxRequests: number;
  readonly dryRun: boolean;
}

/**
 * Reads the inputs.
 *
 * @param ref the reference that a workflow is started on, as the run has it
 * @throws UserError for the first one that does not fit
 */
export function monitorInputs(inputs: ActionInputs, ref: string): MonitorInputs {
  const dispatch = inputs.text('dispatch');
  return {
    path: inputs.text('path') ?? '.',
    baseline: inputs.text('baseline'),
    branches: inputs.list('branch'),
    windowDays: inputs.count('window-days', { min: 1, max: 90 }),
    thresholds: thresholdSettings(inputs.text('thresholds')),
    updateVariables: onUnlessSaid(inputs, 'update-variables'),
    alertIssue: onUnlessSaid(inputs, 'alert-issue'),
    dispatch: dispatch === undefined ? undefined : dispatchTarget(dispatch, ref),
    jsonFile: inputs.text('json-file'),
    maxRequests: inputs.count('max-requests', { min: 50, max: 100_000 }) ?? 800,
    dryRun: inputs.flag('dry-run'),
  };
}

/** On unless the workflow says otherwise, also where a caller passes an empty text on. */
function onUnlessSaid(inputs: ActionInputs, name: string): boolean {
  return inputs.text(name) === undefined || inputs.flag(name);
}

const BOUNDS: Readonly<Record<keyof Thresholds, { readonly max: number; readonly isWhole: boolean }>> = {
  degraded: { max: 100, isWhole: false },
  critical: { max: 100, isWhole: false },
  'minimum-runs': { max: 10_000, isWhole: true },
  'alert-after': { max: 100, isWhole: true },
  'clear-after': { max: 100, isWhole: true },
};

/**
 * The input `thresholds`: `degraded=10 critical=25`, separated by white space or commas.
 *
 * @throws UserError for a name that there is not or that is there twice, and for a value out of its bounds
 */
export function thresholdSettings(text: string | undefined): Partial<Thresholds> {
  const settings: Partial<Record<keyof Thresholds, number>> = {};
  for (const word of (text ?? '').split(/[\s,]+/).filter((each) => each !== '')) {
    const [name = '', ...values] = word.split('=');
    const value = values.join('=');
    if (!isThreshold(name)) {
      const names = Object.keys(BOUNDS);
      const near = nearestWord(name, names);
      throw new UserError(
        `the input "thresholds" takes ${names.join(', ')}, each as name=number, not ${quoteUntrusted(word)}${near === undefined ? '' : `; did you mean ${near}?`}`,
      );
    }
    if (settings[name] !== undefined) throw new UserError(`the input "thresholds" has "${name}" twice; give it once`);
    const { max, isWhole } = BOUNDS[name];
    const number = (isWhole ? /^\d{1,5}$/ : /^\d{1,3}(?:\.\d{1,2})?$/).test(value) ? Number(value) : Number.NaN;
    if (!(number >= (isWhole ? 1 : 0) && number <= max))
      throw new UserError(
        `"${name}" of the input "thresholds" is ${isWhole ? `a whole number from 1 to ${max}` : 'a percent from 0 to 100'}, not ${quoteUntrusted(value)}`,
      );
    settings[name] = number;
  }
  return settings;
}

function isThreshold(name: string): name is keyof Thresholds {
  return Object.hasOwn(BOUNDS, name);
}

/**
 * The settings of the baseline with what the inputs say instead. A `degraded` above the critical threshold lifts that too, as the
 * threshold variable does.
 *
 * @throws UserError for a `critical` below `degraded`
 */
export function settingsWith(
  settings: CiSettings,
  { windowDays, thresholds }: Pick<MonitorInputs, 'windowDays' | 'thresholds'>,
): CiSettings {
  const merged = { ...settings.thresholds, ...thresholds };
  if (thresholds.critical !== undefined && merged.critical < merged.degraded)
    throw new UserError(
      `the input "thresholds" makes CI critical above ${merged.critical} % and degraded only above ${merged.degraded} %; give a "critical" that is not below "degraded"`,
    );
  return { ...settings, ...(windowDays !== undefined && { 'window-days': windowDays }), thresholds: merged };
}

/**
 * The input `dispatch`: a workflow's file, or the type of a repository event.
 *
 * @param ref the reference that the workflow is started on, as the run has it
 * @throws UserError for what is neither
 */
export function dispatchTarget(text: string, ref: string): DispatchTarget {
  if (/\.ya?ml$/.test(text)) {
    const file = text.replace(/^(?:\.\/)?\.github\/workflows\//, '');
    if (file.includes('/')) throw new UserError(`the input "dispatch" takes a file of .github/workflows, not ${quoteUntrusted(text)}`);
    return { kind: 'workflow', file, ref: ref.replace(/^refs\/(?:heads|tags)\//, '') };
  }
  if (!/^[\w.-]{1,100}$/.test(text))
    throw new UserError(
      `the input "dispatch" takes a workflow's file or the type of an event (letters, digits, "_", "-", "."), not ${quoteUntrusted(text)}`,
    );
  return { kind: 'repository-event', type: text };
}
