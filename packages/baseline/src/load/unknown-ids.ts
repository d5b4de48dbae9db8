import { isGlob } from '../paths/glob.js';
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
  return ID_PATHS.flatMap(({ kind, path }) => {
    const candidates = known[`${kind}s`];
    return candidates === undefined ? [] : textsAt(root, path, []).flatMap((text) => problemOf(kind, text, candidates));
  });
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
