import type { ActionReference } from '../resolve/job-facts.js';
import { cacheEffectOf } from './cache-effect-of.js';
import { allHold, inputValue, literalValue, type ActionInputs } from './input-condition.js';
import { knowledge, type ActionRecord, type DownloadRule } from './knowledge-data.js';
import type { ActionEffects, Download, IgnoredInput } from './knowledge-types.js';
import { packageName } from './package-word.js';
import { parseVersion, satisfies, type Version } from './version-range.js';

/** What the effects of an action depend on besides its inputs. */
export interface EffectContext {
  /** Events that start the workflow; a push of tags alone is `push:tags`. */
  readonly events: readonly string[];
  readonly runnerOs?: 'linux' | 'macos' | 'windows';
}

const UNKNOWN: ActionEffects = {
  known: false,
  caches: [],
  downloads: [],
  ignoredInputs: [],
  publishes: false,
  checksOut: false,
  providesPrograms: [],
};

/**
 * What a step with this action does. An action that is not in the knowledge gives `known: false`. A reference without a
 * readable version is judged as the newest known release, and `why` of each cache says so. Never throws.
 */
export function effectsOf(reference: ActionReference, withInputs: ActionInputs, context: EffectContext): ActionEffects {
  const record = knowledge().actions.get(reference.action.toLowerCase());
  if (!record) return UNKNOWN;
  const named = parseVersion(reference.version ?? reference.ref);
  const version = named ?? parseVersion(record.latest ?? '') ?? NEWEST;
  const applies = ({ versions }: { readonly versions?: string }): boolean => versions === undefined || satisfies(version, versions);
  const about = named || record.latest === undefined ? '' : ` (version unknown, judged as v${record.latest})`;
  const publishing = typeof record.publishes === 'object' ? allHold(record.publishes, withInputs) : (record.publishes ?? false);
  const dead = named ? record.dead?.find(applies) : undefined;
  return {
    known: true,
    caches: (record.caches ?? []).filter(applies).flatMap((rule) => cacheEffectOf(rule, withInputs, context.events, about) ?? []),
    downloads: (record.downloads ?? []).filter(applies).flatMap((rule) => downloadOf(rule, withInputs) ?? []),
    ignoredInputs: ignoredInputs(record, withInputs, version),
    publishes: publishing !== false,
    ...(publishing === undefined ? { publishesUncertain: true } : {}),
    checksOut: record.checksOut ?? false,
    providesPrograms: record.programs ?? [],
    ...(record.scripts === undefined ? {} : { scripts: record.scripts }),
    ...(dead === undefined ? {} : { deadCache: { since: dead.since, why: dead.why } }),
  };
}

const NEWEST: Version = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

function downloadOf(rule: DownloadRule, inputs: ActionInputs): Download | undefined {
  // An open condition counts as a download only when nothing else is known: a step that may install is not reported for it.
  if (allHold(rule.when, inputs) !== true) return undefined;
  const directory = rule.directoryFrom === undefined ? undefined : inputValue(inputs, rule.directoryFrom)?.trim();
  const words = (name: string | undefined): string[] =>
    name === undefined ? [] : (inputValue(inputs, name) ?? '').split(/[\s,]+/).filter((word) => word !== '');
  return {
    ecosystem: rule.ecosystem,
    kind: rule.kind,
    packages: [...(rule.packages ?? []), ...words(rule.packagesFrom).map((text) => packageName({ text, dynamic: false }))],
    files: words(rule.filesFrom),
    ...(directory === undefined || directory === '' ? {} : { directory }),
  };
}

function ignoredInputs(record: ActionRecord, inputs: ActionInputs, version: Version): readonly IgnoredInput[] {
  const found: IgnoredInput[] = [];
  for (const [input, { value }] of inputs) {
    const name = input.toLowerCase();
    const listed = record.ignored?.find(
      (entry) => entry.input === name && (entry.versions === undefined || satisfies(version, entry.versions)) && valueFits(entry.is, value),
    );
    if (listed) {
      found.push({ input, why: listed.why, caching: listed.caching && meansOn(value) });
      continue;
    }
    if (record.inputs === undefined) continue;
    const range = Object.hasOwn(record.inputs, name) ? record.inputs[name] : undefined;
    if (range !== undefined && satisfies(version, range)) continue;
    const why =
      range === undefined ? `${record.action} has no input ${name}` : `${record.action} has input ${name} only in versions ${range}`;
    found.push({ input, why, caching: isCacheSwitch(name) && meansOn(value) });
  }
  return found;
}

function valueFits(is: readonly string[] | undefined, value: string): boolean {
  return is === undefined || is.includes((literalValue(value) ?? '').toLowerCase());
}

/** Names that are meant to switch caching on, as opposed to those that shape it (`cache-suffix`). */
function isCacheSwitch(name: string): boolean {
  return (
    /^(?:enable-?cach(?:e|ing)|use-?cache|cache|caching|cache-?enabled|.+-cache)$/.test(name) &&
    !name.startsWith('no-') &&
    !name.startsWith('skip-')
  );
}

function meansOn(value: string): boolean {
  return !['false', 'no', 'off', '0', ''].includes((literalValue(value) ?? 'on').toLowerCase());
}
