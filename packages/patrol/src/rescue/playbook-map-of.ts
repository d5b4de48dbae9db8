import { quoteUntrusted, UserError, type Baseline } from '@sar/baseline';
import type { ChosenRule, PlaybookMap } from '@sar/report';
import { selectionMap, type SelectionMap } from '@sar/rescue';
import { everySensor } from '../survey.js';

/**
 * Which playbook a finding gets, by its rule: for `sar rescue --explain`.
 *
 * @param about only this playbook with its rules, or only this rule; without it, everything
 * @throws UserError for a playbook or a rule that there is not
 */
export function playbookMapOf(baseline: Baseline, about?: string): PlaybookMap {
  const { playbooks, rules } = selectionMap(
    baseline,
    everySensor(baseline).map((sensor) => ({ id: sensor.id, rules: sensor.rules.map(({ id }) => id) })),
  );
  const all = rules.map(chosenRule);
  if (about === undefined) return { playbooks, rules: all };
  if (playbooks.some(({ id }) => id === about)) {
    const own = playbooks.filter(({ id }) => id === about);
    const named = new Set(own.flatMap((playbook) => playbook.rules.map(({ sensor, rule }) => `${sensor}/${rule}`)));
    return { playbooks: own, rules: all.filter(({ sensor, rule }) => named.has(`${sensor}/${rule}`)) };
  }
  const asked = all.filter(({ sensor, rule }) => rule === about || `${sensor}/${rule}` === about || sensor === about);
  if (asked.length === 0)
    throw new UserError(`there is no playbook, rule or sensor ${quoteUntrusted(about, 60)}; see "sar rescue --explain"`);
  const chosen = new Set(asked.map(({ playbook }) => playbook));
  return { playbooks: playbooks.filter(({ id }) => chosen.has(id)), rules: asked };
}

function chosenRule({ sensor, rule, playbook, paths, disabled }: SelectionMap['rules'][number]): ChosenRule {
  const some = paths.map(({ glob, playbook: at }) => `${at} for ${glob}`).join(', ');
  const first = playbook ?? paths[0]?.playbook;
  const why =
    playbook !== undefined
      ? `the first enabled playbook whose "when" has it${some === '' ? '' : `; before it ${some}`}`
      : some !== ''
        ? `only at some paths: ${some}`
        : disabled === undefined
          ? 'no playbook has it in its "when"; a finding may name one itself'
          : `${disabled} is for it and is switched off`;
  return { sensor, rule, why, ...(first !== undefined && { playbook: first }) };
}
