import { compileGlob, type Baseline, type PlaybookSettings } from '@sar/baseline';
import type { Sensor } from '@sar/search';
import { chosenSensors } from '../survey.js';

/** The enabled sensors that can find what a playbook is for, in their order; none for one that runs only by name. */
export function sensorsOfPlaybook(baseline: Baseline, { when }: Pick<PlaybookSettings, 'when'>): readonly Sensor[] {
  const matches = when.map(({ sensor, rule }) => ({
    sensor: sensor === undefined ? undefined : compileGlob(sensor),
    rule: rule === undefined ? undefined : compileGlob(rule),
  }));
  return chosenSensors(baseline, []).filter(({ id, rules }) =>
    matches.some(
      (match) =>
        (match.sensor?.matches(id) ?? true) &&
        // Rules of a sensor that a repository declares itself are not known before it runs.
        (match.rule === undefined || rules.length === 0 || rules.some((rule) => match.rule?.matches(rule.id) === true)),
    ),
  );
}
