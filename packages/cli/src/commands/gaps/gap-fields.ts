import {
  GAP_STATUSES,
  LAYERS,
  SEVERITIES,
  UserError,
  quoteUntrusted,
  type Gap,
  type GapSchedule,
  type GapStatus,
  type Layer,
  type Severity,
} from '@sar/baseline';
import type { Arguments, OptionSpec } from '../../arguments/command.js';

/** Keys that a gap can do without. */
const REMOVABLE = ['severity', 'owner', 'playbook', 'note', 'area', 'impact-score', 'findings', 'schedule'] as const;

const LAYER: OptionSpec = { name: 'layer', value: 'LAYER', choices: LAYERS, help: 'where it is, source code to agent memory' };
const SEVERITY: OptionSpec = {
  name: 'severity',
  value: 'LEVEL',
  choices: SEVERITIES,
  help: 'critical, blocker, degraded or advisory',
};
const STATUS: OptionSpec = {
  name: 'status',
  value: 'STATUS',
  choices: GAP_STATUSES.filter((status) => status !== 'resolved'),
  help: 'where it stands; "sar gaps resolve" sets resolved',
};

/** Options that set a field of a gap. */
export const FIELD_OPTIONS: readonly OptionSpec[] = [
  LAYER,
  SEVERITY,
  STATUS,
  { name: 'owner', value: 'WHO', help: '@user, or a word such as future' },
  { name: 'playbook', value: 'ID', help: 'id of a playbook, or words such as "new design"' },
  { name: 'note', value: 'TEXT', help: 'anything that is worth knowing' },
  { name: 'area', value: 'NAME', help: 'an area of gaps.impact-scores, whose impact it has' },
  { name: 'impact-score', value: 'N', help: 'its own impact, 1 to 10' },
  { name: 'bar', value: 'NAME', help: 'name of its bar in the roadmap (default: the words of the gap)' },
  { name: 'from', value: 'DAY', help: 'first day of its bar, YYYY-MM-DD' },
  { name: 'to', value: 'DAY', help: 'the day on which nothing is left to do' },
  { name: 'days', value: 'N', help: 'how long it takes' },
  { name: 'after', value: 'ID', repeat: true, help: 'the gap that it waits for; may be given several times' },
];

/** Option that takes fields away. */
export const REMOVE: OptionSpec = {
  name: 'remove',
  value: 'KEY',
  repeat: true,
  help: `take a field away: ${REMOVABLE.join(', ')}`,
  suggest: () => REMOVABLE,
};

/** Filters of lists; several values of one are alternatives. */
export const FILTER_OPTIONS: readonly OptionSpec[] = [
  filter('status', GAP_STATUSES),
  filter('severity', SEVERITIES),
  filter('layer', LAYERS),
  { name: 'owner', value: 'WHO', repeat: true, help: 'only gaps of this owner' },
];

function filter(name: string, words: readonly string[]): OptionSpec {
  return { name, value: name.toUpperCase(), repeat: true, help: `only gaps with this ${name}: ${words.join(', ')}`, suggest: () => words };
}

/**
 * A gap with the fields that the options give and without those that `--remove` names. Whether the result is a gap is not checked here.
 *
 * @throws UserError for values that are no numbers, and keys that cannot be removed
 */
export function withFields(gap: Gap, given: Arguments): Gap {
  const texts = Object.fromEntries(
    ['owner', 'playbook', 'note', 'area'].flatMap((name) => {
      const value = given.value(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const impactScore = numberOption(given, 'impact-score');
  const schedule = withSchedule(gap.schedule, given);
  const status = given.value('status') as GapStatus | undefined;
  const changed: Gap = {
    ...gap,
    ...(given.value('layer') !== undefined && { layer: given.value('layer') as Layer }),
    ...(given.value('severity') !== undefined && { severity: given.value('severity') as Severity }),
    ...(status !== undefined && { status }),
    ...texts,
    ...(impactScore !== undefined && { impactScore }),
    ...(schedule !== undefined && { schedule }),
  };
  return without(changed, removedKeys(given, status !== undefined));
}

/** A new beginning takes the place of the other kind of beginning, and a new end that of the other kind of end. */
function withSchedule(schedule: GapSchedule | undefined, given: Arguments): GapSchedule | undefined {
  const [name, from, to] = ['bar', 'from', 'to'].map((option) => given.value(option));
  const after = given.values('after');
  const days = numberOption(given, 'days');
  const replaced = new Set([
    ...(from !== undefined || after.length > 0 ? ['from', 'after'] : []),
    ...(to !== undefined || days !== undefined ? ['to', 'days'] : []),
  ]);
  const result: GapSchedule = {
    ...Object.fromEntries(Object.entries(schedule ?? {}).filter(([key]) => !replaced.has(key))),
    ...(name !== undefined && { name }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(days !== undefined && { days }),
    ...(after.length > 0 && { after }),
  };
  return Object.keys(result).length === 0 ? undefined : result;
}

function numberOption(given: Arguments, name: string): number | undefined {
  const text = given.value(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,5}(?:\.\d{1,2})?$/.test(text)) throw new UserError(`--${name} takes a number, not ${quoteUntrusted(text)}`);
  return Number(text);
}

function removedKeys(given: Arguments, isUnresolved: boolean): readonly (keyof Gap)[] {
  const keys = given.values('remove').map((word): keyof Gap => {
    const key = REMOVABLE.find((known) => known === word);
    if (key === undefined) throw new UserError(`--remove takes ${REMOVABLE.join(', ')}, not ${quoteUntrusted(word)}`);
    return key === 'impact-score' ? 'impactScore' : key;
  });
  // A gap that is not resolved any more says nothing about how it was.
  return isUnresolved ? [...keys, 'resolved'] : keys;
}

function without(gap: Gap, keys: readonly (keyof Gap)[]): Gap {
  const gone = new Set<string>(keys);
  return Object.fromEntries(Object.entries(gap).filter(([key]) => !gone.has(key))) as unknown as Gap;
}
