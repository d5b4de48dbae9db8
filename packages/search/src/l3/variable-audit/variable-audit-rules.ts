import type { VariableRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'variable-audit';

/** The rules of the sensor; `docs/rules/variable-audit/<id>.md` has a page for each. */
export const VARIABLE_AUDIT_RULES = [
  {
    id: 'missing-variable',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'blocks',
    summary: 'a required variable or secret that is not configured, or one that is used without a fallback and is in no layer',
    help: 'Set it, or mark it `required: false` in the registry.',
  },
  {
    id: 'undeclared-variable',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'a workflow uses a variable or secret that the registry does not declare',
    help: 'Declare it in variables.registry, or remove the reference.',
  },
  {
    id: 'unused-variable',
    sensor: SENSOR,
    condition: 'stale',
    impact: 'advisory',
    summary: 'a declared variable or secret that no workflow refers to',
    help: 'Remove the entry and what it declares, or waive it when something outside of workflows reads it.',
  },
  {
    id: 'shadowed-variable',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'the same name in two layers, where one hides the other',
    help: 'Keep it in one layer, or declare both so that it is known to be meant.',
  },
  {
    id: 'wrong-scope',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'degrades',
    summary: 'declared for another context, environment or kind than it is used or configured in, or not shared with the repository',
    help: 'Bring the declaration, the reference and the configuration together.',
  },
  {
    id: 'drifted-variable',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'a variable that has another value than the registry declares',
    help: 'Set the declared value (`sar variables set`, or an intent), or declare the new one.',
  },
] as const satisfies readonly (Rule & { readonly id: VariableRule })[];
