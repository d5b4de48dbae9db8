import { ecosystemsOfPath } from './ecosystems-of-path.js';
import { allHold, inputValue, literalValue, type ActionInputs } from './input-condition.js';
import type { CacheCoverage, CacheRule } from './knowledge-data.js';
import type { CacheEffect } from './knowledge-types.js';

interface Switched {
  readonly state: CacheEffect['state'];
  readonly why: string;
  readonly coverage: CacheCoverage;
}

/**
 * The cache that a rule of an action describes, for a step's inputs; undefined when the rule says nothing about this step.
 * `about` names the version that the rule was chosen for, and enters `why`.
 */
export function cacheEffectOf(rule: CacheRule, inputs: ActionInputs, events: readonly string[], about: string): CacheEffect | undefined {
  if (rule.onlyIfAbsent !== undefined && (inputValue(inputs, rule.onlyIfAbsent) ?? '') !== '') return undefined;
  const when = allHold(rule.when, inputs);
  if (when === false) return undefined;
  const switched = switchState(rule, inputs, events);
  const undecided = switched.state === 'on' && (when === undefined || rule.decidedBy !== undefined);
  const paths = pathsOf(rule, switched.coverage, inputs);
  const coverage: CacheCoverage = { ...rule, ...switched.coverage };
  const ecosystems = rule.pathsFrom === undefined ? (coverage.ecosystems ?? []) : downloadsIn(paths, rule.ecosystems);
  const key = rule.keyFrom === undefined ? undefined : inputValue(inputs, rule.keyFrom);
  const restoreKeys = rule.restoreKeysFrom === undefined ? undefined : lines(inputValue(inputs, rule.restoreKeysFrom));
  const keyFiles = keyFilesOf(rule, coverage, inputs);
  return {
    ecosystems,
    state: undecided ? 'unknown' : switched.state,
    operation: operationOf(rule, inputs),
    mechanism: rule.mechanism ?? 'built-in',
    paths,
    ...(key === undefined ? {} : { key }),
    ...(restoreKeys === undefined ? {} : { restoreKeys }),
    why: `${switched.why}${about}`,
    ...(coverage.failsWithoutLockfile === undefined ? {} : { failsWithoutLockfile: coverage.failsWithoutLockfile }),
    ...(keyFiles === undefined ? {} : { keyFiles }),
    ...(coverage.needsPrograms === undefined ? {} : { needsPrograms: coverage.needsPrograms }),
    ...(rule.decidedBy === undefined || switched.state !== 'on' ? {} : { decidedBy: rule.decidedBy }),
  };
}

function switchState(rule: CacheRule, inputs: ActionInputs, events: readonly string[]): Switched {
  const written = rule.switch === undefined ? undefined : inputValue(inputs, rule.switch);
  const value = written === undefined ? '' : literalValue(written);
  if (value === undefined) return { state: 'unknown', why: `an expression decides input ${rule.switch}`, coverage: {} };
  const lower = value.toLowerCase();
  if (rule.switch !== undefined && lower !== '') {
    const chosen = rule.cases !== undefined && Object.hasOwn(rule.cases, lower) ? rule.cases[lower] : undefined;
    if (chosen) return { state: 'on', why: `input ${rule.switch}: ${value}`, coverage: chosen };
    if (rule.off?.includes(lower) === true) return { state: 'off', why: `input ${rule.switch}: ${value}`, coverage: {} };
    if (rule.on?.some((on) => on === lower || on === '*') === true)
      return { state: 'on', why: `input ${rule.switch}: ${value}`, coverage: {} };
    // A value that the action does not name (`auto` where it is the default) leaves the default in force; for the rest it is off.
    if (lower !== 'auto')
      return { state: 'off', why: `input ${rule.switch} does not take the value ${JSON.stringify(value.slice(0, 60))}`, coverage: {} };
  }
  const base = rule.switch === undefined || rule.default === 'on' ? 'on' : 'off';
  if (base === 'off') return { state: 'off', why: rule.why, coverage: {} };
  const off = events.filter((event) => rule.offEvents?.includes(event) === true);
  if (off.length === 0) return { state: 'on', why: rule.why, coverage: {} };
  const state = off.length === events.length ? 'off' : 'unknown';
  return { state, why: `${rule.why}; off for ${off.join(', ')}`, coverage: {} };
}

function operationOf(rule: CacheRule, inputs: ActionInputs): CacheEffect['operation'] {
  if (rule.restoreOnly?.some((condition) => allHold([condition], inputs) === true) === true) return 'restore';
  if (rule.saveOnly?.some((condition) => allHold([condition], inputs) === true) === true) return 'save';
  return rule.operation ?? 'both';
}

function pathsOf(rule: CacheRule, coverage: CacheCoverage, inputs: ActionInputs): readonly string[] {
  if (rule.pathsFrom !== undefined) return lines(inputValue(inputs, rule.pathsFrom));
  return coverage.paths ?? rule.paths ?? [];
}

function keyFilesOf(rule: CacheRule, coverage: CacheCoverage, inputs: ActionInputs): readonly string[] | undefined {
  const given = rule.keyFilesFrom === undefined ? [] : lines(inputValue(inputs, rule.keyFilesFrom));
  return given.length > 0 ? given : coverage.keyFiles;
}

function downloadsIn(paths: readonly string[], more: readonly string[] = []): readonly string[] {
  return [...new Set([...more, ...paths.flatMap((path) => ecosystemsOfPath(path).map(({ ecosystem }) => ecosystem))])];
}

function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
