import { satisfies } from '@renovatebot/pep440';
import semver from 'semver';
import { nodeMajor } from './tool-names.js';

/** What a place says about a version. */
export type VersionSpec =
  /** `pin`: one version, or all that begin with its numbers. */
  | { readonly kind: 'pin'; readonly numbers: readonly number[]; readonly range: semver.Range }
  | { readonly kind: 'range'; readonly range: semver.Range }
  | { readonly kind: 'pep440'; readonly text: string };

/** How a place writes versions. */
export type Notation =
  /** One version: `3.11`, `v18.2.0`, `go1.22`, `temurin-17`. */
  | 'version'
  /** Ranges as npm, setup actions and Poetry write them. */
  | 'semver'
  | 'pep440'
  /** Ranges of Terraform and RubyGems: `~> 1.2`, commas. */
  | 'pessimistic'
  | 'composer'
  /** The least version. */
  | 'minimum';

/** Longer texts are no versions. */
const MAX_LENGTH = 200;

/** Reads what is written; undefined for names (`latest`, `lts/*`, `stable`), prereleases, and what is not understood: they are compared with nothing. */
export function versionSpec(written: string, notation: Notation, tool: string): VersionSpec | undefined {
  const text = written.trim();
  if (text === '' || text.length > MAX_LENGTH || text.includes('${')) return undefined;
  const pin = numbersOf(text, tool);
  if (notation === 'minimum') return pin === undefined ? undefined : rangeSpec(`>=${pin.join('.')}`);
  if (pin !== undefined)
    return { kind: 'pin', numbers: pin, range: new semver.Range(pin.length === 3 ? pin.join('.') : `${pin.join('.')}.x`) };
  if (notation === 'pep440') return /^[\s\d.,*<>=!~a-z]+$/.test(text) && /[<>=!~]/.test(text) ? { kind: 'pep440', text } : undefined;
  if (notation === 'pessimistic') return rangeSpec(text.split(',').map(pessimistic).join(' '));
  if (notation === 'composer')
    return rangeSpec(
      text
        .replaceAll(/\s*\|\|?\s*/g, ' || ')
        .replaceAll(',', ' ')
        .replaceAll(/~\s*(\d+\.\d+)(?![.\d])/g, '^$1'),
    );
  if (notation === 'semver' && /[<>=^~|x*-]/i.test(text) && /\d/.test(text)) return rangeSpec(text.replaceAll(/\s*,\s*/g, ' '));
  return undefined;
}

/** False only when no version can satisfy both. */
export function mayAgree(a: VersionSpec, b: VersionSpec): boolean {
  if (a.kind !== 'pep440' && b.kind !== 'pep440') return intersects(a.range, b.range);
  const [pin, spec] = a.kind === 'pin' ? [a, b] : [b, a];
  if (pin.kind !== 'pin' || spec.kind !== 'pep440') return true;
  try {
    return candidates(pin.numbers).some((version) => satisfies(version, spec.text));
  } catch {
    return true;
  }
}

/** Ranges that the library writes in a way that it does not read itself are compared with nothing. */
function intersects(a: semver.Range, b: semver.Range): boolean {
  try {
    return semver.intersects(a, b, { loose: true });
  } catch {
    return true;
  }
}

/** `3.11` and `3.11.4` agree: they are compared at the coarser precision. */
function numbersOf(text: string, tool: string): readonly number[] | undefined {
  const codename = tool === 'node' ? /^lts\/([a-z]+)$/i.exec(text)?.[1] : undefined;
  if (codename !== undefined) {
    const major = nodeMajor(codename);
    return major === undefined ? undefined : [major];
  }
  const bare =
    tool === 'java'
      ? text.replace(/^[a-z_]+(?:-[a-z_]+)*-(?=\d)/i, '')
      : text.replace(/^(?:v|go|ruby-|pypy-?|cpython-|bun-v|=+)\s*(?=\d)/i, '');
  // A build or distribution behind the numbers is no other version (`17.0.9-tem`, `17.0.9+9`); `-dev`, `-rc1` and `t` are.
  const match = /^(\d{1,6})(?:\.(\d{1,6}|[x*]))?(?:\.(\d{1,6}|[x*]))?(?:\.\d+)*([-+].*)?$/i.exec(bare);
  if (match === null) return undefined;
  const suffix = match[4] ?? '';
  if (suffix.startsWith('-') && tool !== 'java') return undefined;
  const numbers = [match[1], match[2], match[3]].map(Number);
  const end = numbers.findIndex((number) => Number.isNaN(number));
  const kept = end === -1 ? numbers : numbers.slice(0, end);
  // Java 8 was 1.8 once.
  return tool === 'java' && kept[0] === 1 && kept.length > 1 ? kept.slice(1, 2) : kept;
}

function rangeSpec(text: string): VersionSpec | undefined {
  try {
    return { kind: 'range', range: new semver.Range(text, { loose: true }) };
  } catch {
    return undefined;
  }
}

/** `~> 1.2` is below 2, `~> 1.2.3` below 1.3. */
function pessimistic(clause: string): string {
  const match = /^\s*~>\s*(\d+)(?:\.(\d+))?(\.\d+)?\s*$/.exec(clause);
  if (match === null) return clause.trim().replace(/^!=.*$/, '');
  const [, major = '', minor, patch] = match;
  if (patch !== undefined) return `~${major}.${minor ?? 0}${patch}`;
  return minor === undefined ? `>=${major}` : `>=${major}.${minor} <${Number(major) + 1}`;
}

/** Versions that begin with the numbers, as many as tell whether any is in a range. */
function candidates(numbers: readonly number[]): readonly string[] {
  const [major = 0, minor, patch] = numbers;
  if (patch !== undefined) return [`${major}.${minor}.${patch}`];
  const minors = minor === undefined ? Array.from({ length: 31 }, (_, at) => at) : [minor];
  const patches = Array.from({ length: minor === undefined ? 3 : 41 }, (_, at) => (minor === undefined ? at * 15 : at));
  return minors.flatMap((each) => patches.map((last) => `${major}.${each}.${last}`));
}
