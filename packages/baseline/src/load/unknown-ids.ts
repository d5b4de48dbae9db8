import { isGlob } from '../paths/glob.js';
import { isPresetName } from '../presets/presets.js';
import { LAYERS } from '../vocabulary/severity.js';
import { nearestWord } from '../wording/nearest-word.js';
import { quoteUntrusted } from '../wording/quote-untrusted.js';
import type { KnownIds } from './baseline-input.js';
import type { BaselineProblem } from './baseline-problem.js';
import { locatedAt, type Located } from './located.js';
import type { DocumentPath, Origin } from './origin.js';

type IdKind = 'sensor' | 'rule' | 'ecosystem';

/** Where settings name sensors, rules and ecosystems; `*` stands for each item of a list. */
const ID_PATHS: readonly { readonly kind: IdKind; readonly path: readonly string[] }[] = [
  { kind: 'sensor', path: ['triage', '*', 'match', 'sensor'] },
  { kind: 'rule', path: ['triage', '*', 'match', 'rule'] },
  { kind: 'rule', path: ['waivers', '*', 'rule'] },
  { kind: 'ecosystem', path: ['cache', 'ecosystems', '*'] },
  { kind: 'ecosystem', path: ['cache', 'action', 'ecosystems', '*'] },
  { kind: 'ecosystem', path: ['cache', 'exempt', '*', 'ecosystem'] },
];

/**
 * Names of rules, sensors and ecosystems that do not exist, as far as the caller knows what exists: a misspelt name would
 * otherwise be a setting that does nothing. Globs are not judged; values of a wrong type are the schema's concern.
 */
export function unknownIds(root: Located, known: KnownIds): BaselineProblem[] {
  const own = customIds(root);
  const named = ID_PATHS.flatMap(({ kind, path }) => {
    const candidates = withOwn(known[`${kind}s`], own[`${kind}s`]);
    return candidates === undefined ? [] : textsAt(root, path, []).flatMap((text) => problemOf(kind, text, candidates));
  });
  return known.sensors === undefined
    ? named
    : [
        ...named,
        ...takenIds(root, known.sensors),
        ...unscheduled(root, known.sensors, own.sensors),
        ...dimensionSensors(root, [...known.sensors, ...own.sensors]),
      ];
}

interface OwnIds {
  readonly sensors: readonly string[];
  readonly rules: readonly string[];
  readonly ecosystems: readonly string[];
}

/** The sensors that the baseline itself declares, and the rules that it names for them. */
function customIds(root: Located): OwnIds {
  const custom = entriesAt(root, ['custom-sensors']);
  const rules = custom.flatMap(([id]) => entriesAt(root, ['custom-sensors', id, 'rules']).map(([rule]) => rule));
  return { sensors: custom.map(([id]) => id), rules, ecosystems: [] };
}

function withOwn(known: readonly string[] | undefined, own: readonly string[]): readonly string[] | undefined {
  return known === undefined ? undefined : [...known, ...own];
}

/** Words that mean several sensors where sensors are chosen. */
const WORDS_OF_CHOICE = new Set(['all', ...LAYERS.map((layer) => layer.toLowerCase())]);

/**
 * A sensor of the repository's own may not have the name of one of SAR's, as settings and signals could not be told apart, and not a word
 * that chooses several, as nobody could choose it alone.
 */
function takenIds(root: Located, sensors: readonly string[]): BaselineProblem[] {
  return entriesAt(root, ['custom-sensors']).flatMap(([id, origin]) => {
    const path = ['custom-sensors', id];
    if (sensors.includes(id)) return [{ origin, path, message: 'SAR has a sensor of this name; choose another one' }];
    return WORDS_OF_CHOICE.has(id) ? [{ origin, path, message: `"${id}" chooses several sensors; choose another name` }] : [];
  });
}

function unscheduled(root: Located, sensors: readonly string[], own: readonly string[]): BaselineProblem[] {
  const candidates = [...sensors, ...own];
  return entriesAt(root, ['schedule']).flatMap(([id, origin]) =>
    problemOf('sensor', { text: id, path: ['schedule', id], origin }, candidates),
  );
}

/** A check of a dimension that names no sensor would stay unknown for ever. Those of presets name sensors of SAR. */
function dimensionSensors(root: Located, candidates: readonly string[]): BaselineProblem[] {
  return entriesAt(root, ['dimensions']).flatMap(([id]) => {
    const place = ['dimensions', id, 'checks'];
    return textsAt(locatedAt(root, place), ['*', 'sensor'], place)
      .filter(({ origin }) => !isPresetName(origin.source))
      .flatMap((text) => problemOf('sensor', text, candidates));
  });
}

function entriesAt(root: Located, path: DocumentPath): readonly (readonly [string, Origin])[] {
  const value = locatedAt(root, path);
  return value?.kind === 'map' ? [...value.entries].map(([key, entry]) => [key, entry.key] as const) : [];
}

interface LocatedText {
  readonly text: string;
  readonly path: DocumentPath;
  readonly origin: Origin;
}

function textsAt(value: Located | undefined, [part, ...rest]: readonly string[], path: DocumentPath): LocatedText[] {
  if (value === undefined) return [];
  if (part === undefined)
    return value.kind === 'scalar' && typeof value.value === 'string' ? [{ text: value.value, path, origin: value.origin }] : [];
  if (part !== '*') return textsAt(locatedAt(value, [part]), rest, [...path, part]);
  return value.kind === 'list' ? value.items.flatMap((item, index) => textsAt(item, rest, [...path, index])) : [];
}

function problemOf(kind: IdKind, { text, path, origin }: LocatedText, candidates: readonly string[]): BaselineProblem[] {
  if (isGlob(text) || candidates.includes(text)) return [];
  const near = nearestWord(text, candidates);
  const hint = near === undefined ? `expected one of ${[...candidates].sort().join(', ')}` : `did you mean \`${near}\`?`;
  return [{ origin, path, message: `there is no ${kind} ${quoteUntrusted(text)}; ${hint}` }];
}
