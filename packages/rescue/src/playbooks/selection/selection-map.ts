import { originOf, originText, type Baseline, type PlaybookStep } from '@sar/baseline';
import { compileSelection } from './compile-selection.js';
import { stepWords } from './step-words.js';

/** A rule of a sensor. */
export interface MappedRule {
  readonly sensor: string;
  readonly rule: string;
}

/** A rule and the playbook that its findings have. */
export interface RuleSelection extends MappedRule {
  /** The playbook of its findings, those of `paths` apart; undefined when they have none. */
  readonly playbook?: string;
  /** Playbooks for findings at some paths; the first glob that matches counts, before `playbook`. */
  readonly paths: readonly { readonly glob: string; readonly playbook: string }[];
  /** The first disabled playbook that is for it, where no enabled one is. */
  readonly disabled?: string;
}

/** A playbook as `sar rescue --explain` shows it. */
export interface MappedPlaybook {
  readonly id: string;
  readonly title: string;
  readonly enabled: boolean;
  /** Where it was declared last: a preset, or a file with the line. */
  readonly source: string;
  /** The entries of `when` in words; empty when it runs only by name. */
  readonly when: readonly string[];
  /** What each step does, in words. */
  readonly steps: readonly string[];
  readonly maxPerDay: number;
  readonly cooldownMinutes: number;
  /** The rules whose findings it gets, at some paths at least. */
  readonly rules: readonly (MappedRule & { readonly path?: string })[];
}

/** Which playbook is run for what. */
export interface SelectionMap {
  /** In the order of the baseline, which decides. */
  readonly playbooks: readonly MappedPlaybook[];
  /** Every rule of the sensors, in their order. */
  readonly rules: readonly RuleSelection[];
}

/**
 * Which playbook each rule's findings get, and what each playbook does and may do.
 *
 * @param sensors the known sensors with the ids of their rules
 */
export function selectionMap(
  baseline: Baseline,
  sensors: readonly { readonly id: string; readonly rules: readonly string[] }[],
): SelectionMap {
  const list = Object.entries(baseline.playbooks.list);
  const compiled = list.map(([id, { enabled, when }]) => ({ id, enabled, when: compileSelection(when) }));
  const ruleSelection = (sensor: string, rule: string): RuleSelection => {
    const paths: { glob: string; playbook: string }[] = [];
    let disabled: string | undefined;
    for (const { id, enabled, when } of compiled) {
      const fitting = when.filter((match) => match.isFor(sensor, rule));
      if (fitting.length === 0) continue;
      if (!enabled) {
        disabled ??= id;
        continue;
      }
      // Within one playbook the order of `when` is of no consequence: an entry for all paths covers the others.
      if (fitting.some(({ path }) => path === undefined)) return { sensor, rule, playbook: id, paths };
      paths.push(...fitting.map(({ path = '' }) => ({ glob: path, playbook: id })));
    }
    return { sensor, rule, paths, ...(disabled !== undefined && { disabled }) };
  };
  const rules = sensors.flatMap(({ id, rules: ids }) => ids.map((rule) => ruleSelection(id, rule)));
  const playbooks = list.map(([id, playbook]): MappedPlaybook => ({
    id,
    title: playbook.title,
    enabled: playbook.enabled,
    source: originText(originOf(baseline, ['playbooks', 'list', id])),
    when: playbook.when.map(matchWords),
    steps: playbook.steps.map((step: PlaybookStep) => stepWords(step)),
    maxPerDay: playbook['max-per-day'],
    cooldownMinutes: playbook['cooldown-minutes'],
    rules: rules.flatMap(({ sensor, rule, playbook: chosen, paths }) => [
      ...paths.flatMap(({ glob, playbook: at }) => (at === id ? [{ sensor, rule, path: glob }] : [])),
      ...(chosen === id ? [{ sensor, rule }] : []),
    ]),
  }));
  return { playbooks, rules };
}

function matchWords(match: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(match)
    .flatMap(([key, glob]) => (glob === undefined ? [] : [`${key} ${glob}`]))
    .join(', ');
}
