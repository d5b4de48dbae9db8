import { BASE_PRESET, isPresetName, PRESET_NAMES, presetContent } from '../presets/presets.js';
import { nearestWord } from '../wording/nearest-word.js';
import { quoteUntrusted } from '../wording/quote-untrusted.js';
import type { BaselineInput } from './baseline-input.js';
import type { BaselineProblem } from './baseline-problem.js';
import { locate, type Located } from './located.js';
import type { Origin } from './origin.js';
import { plainPath } from './plain-path.js';
import { baselineText } from './read-baseline-file.js';
import { readLocated } from './read-located.js';

/** One file or preset of a baseline, without its `extends`. */
export interface Layer {
  readonly source: string;
  readonly value: Located;
}

/** Most presets and files that one baseline may be made of. */
const MAX_LAYERS = 20;

/** The first layer to read: a text at hand, or a path. */
export type LayerStart = { readonly path: string; readonly text?: string };

/**
 * Follows `extends` from the first file down and returns the layers in the order in which they are merged, lowest first:
 * `sar:recommended`, then each entry of `extends` with what it builds on, then the file itself. Layers that cannot be read
 * are left out, and `problems` says why.
 */
export function resolveLayers(start: LayerStart, readFile: BaselineInput['readFile']): { layers: Layer[]; problems: BaselineProblem[] } {
  const layers: Layer[] = [{ source: BASE_PRESET, value: locate(presetContent(BASE_PRESET), { source: BASE_PRESET }) }];
  const problems: BaselineProblem[] = [];
  let read = 0;
  visit(start, { source: start.path }, [], []);
  return { layers, problems };

  function visit({ path, text }: LayerStart, from: Origin, at: readonly (string | number)[], chain: readonly string[]): void {
    if (chain.includes(path)) {
      problems.push({
        origin: from,
        path: at,
        message: `extends itself: ${[...chain, path].map((name) => quoteUntrusted(name)).join(' → ')}; remove one of them`,
      });
      return;
    }
    if (++read > MAX_LAYERS) {
      if (read === MAX_LAYERS + 1)
        problems.push({
          origin: from,
          path: at,
          message: `more than ${MAX_LAYERS} presets and files are extended; put some of them together`,
        });
      return;
    }
    const value = readLayer(path, text, from, at);
    if (value === undefined) return;
    for (const reference of extendsOf(value)) {
      const problem = referenceProblem(reference.name);
      if (problem !== undefined) problems.push({ origin: reference.origin, path: reference.path, message: problem });
      else visit({ path: plainPath(reference.name) }, reference.origin, reference.path, [...chain, path]);
    }
    layers.push({ source: path, value: withoutExtends(value) });
  }

  function readLayer(path: string, text: string | undefined, from: Origin, at: readonly (string | number)[]): Located | undefined {
    if (text === undefined && isPresetName(path)) return locate(presetContent(path), { source: path });
    const content = text === undefined ? baselineText(readFile(path)) : baselineText({ kind: 'text', text, sizeBytes: text.length });
    if ('problem' in content) {
      problems.push({ origin: from, path: at, message: at.length === 0 ? content.problem : `${quoteUntrusted(path)}: ${content.problem}` });
      return undefined;
    }
    const { value, problems: found } = readLocated(path, content.text);
    problems.push(...found);
    if (value === undefined) return undefined;
    if (value.kind !== 'map') {
      const empty = value.kind === 'scalar' && value.value === null;
      const message = empty
        ? 'the file is empty; write at least `version: 1`'
        : 'expected a map of sections at the top, such as `version: 1`';
      problems.push({ origin: value.origin, message });
      return undefined;
    }
    return versionProblem(value) ? undefined : value;
  }

  /** A file of another version is not judged by this version's schema. */
  function versionProblem(value: Located): boolean {
    const version = value.kind === 'map' ? value.entries.get('version')?.value : undefined;
    if (version?.kind !== 'scalar' || version.value === 1 || version.value === null) return false;
    const written = quoteUntrusted(String(version.value), 20);
    const message =
      typeof version.value === 'number'
        ? `version ${written} is not known; this release of SAR reads version 1: use \`version: 1\`, or a newer release`
        : `expected the number 1, found the text or value ${written}`;
    problems.push({ origin: version.origin, path: ['version'], message });
    return true;
  }
}

interface Reference {
  readonly name: string;
  readonly origin: Origin;
  readonly path: readonly (string | number)[];
}

/** Entries that are not text are left to the schema, which says what it expected. */
function extendsOf(value: Located): Reference[] {
  const written = value.kind === 'map' ? value.entries.get('extends')?.value : undefined;
  if (written?.kind === 'scalar' && typeof written.value === 'string')
    return [{ name: written.value, origin: written.origin, path: ['extends'] }];
  if (written?.kind !== 'list') return [];
  return written.items.flatMap((item, index) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? [{ name: item.value, origin: item.origin, path: ['extends', index] }] : [],
  );
}

/** `extends` stays where the schema would refuse it, so that the schema can say so. */
function withoutExtends(value: Located): Located {
  if (value.kind !== 'map') return value;
  const written = value.entries.get('extends')?.value;
  const sound =
    written?.kind === 'list'
      ? written.items.every((item) => item.kind === 'scalar' && typeof item.value === 'string')
      : written?.kind === 'scalar' && typeof written.value === 'string';
  if (!sound) return value;
  return { ...value, entries: new Map([...value.entries].filter(([key]) => key !== 'extends')) };
}

function referenceProblem(name: string): string | undefined {
  if (isPresetName(name)) return undefined;
  if (name.startsWith('sar:')) {
    const near = nearestWord(name, PRESET_NAMES);
    return `there is no preset ${quoteUntrusted(name)}; ${near === undefined ? `the presets are ${PRESET_NAMES.join(', ')}` : `did you mean \`${near}\`?`}`;
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name) || /^[\w.-]+\/[\w.-]+:/.test(name) || (name.includes(':') && name.includes('@'))) {
    return `${quoteUntrusted(name)} is in another repository, which this version does not read; copy the file into this repository and extend it by its path`;
  }
  if (name.startsWith('/') || name.split('/').includes('..') || name.includes('\\')) {
    return `${quoteUntrusted(name)} is not a path inside the repository; write it from the root, with \`/\`, without \`..\``;
  }
  return undefined;
}
