import { compileGlob, type Baseline, type Tree } from '@sar/baseline';
import type { Weakening } from '@sar/gate';
import { countsOf } from './counts-of.js';
import { secretsAllowedBy } from './secrets-allowed-by.js';

const SENSOR = 'secrets-baseline';
/** Comments by which a line says that its secret is none, or that of the next: https://github.com/Yelp/detect-secrets#inline-allowlisting */
const ALLOWED = /pragma:\s?(?:allow|white)list[ -](nextline[ -])?secret/;
/** Weakenings that are told one by one. */
const MOST_NAMED = 50;
/** Largest baseline of detect-secrets that is compared, in bytes. */
const MAX_BYTES = 64 * 1_048_576;

type Files = Pick<Tree, 'read'>;

/**
 * What a change allows itself of the check for leaked secrets: entries and filters that the baseline of detect-secrets does not have in the
 * base, and new comments that allow the secret of a line. None where no check of the base asks the sensor.
 */
export function allowedSecrets(head: Files, base: Files, changed: ReadonlySet<string>, before: Baseline): readonly Weakening[] {
  if (!Object.values(before.gate.checks).some(({ sensors }) => sensors?.includes(SENSOR) === true)) return [];
  const { baseline: path } = before.sensors[SENSOR];
  const found = [...(changed.has(path) ? ofDocument(head, base, path) : []), ...ofComments(head, base, changed, before)];
  const more = found.length - MOST_NAMED;
  return more <= 0
    ? found
    : [
        ...found.slice(0, MOST_NAMED),
        { setting: 'allowed secrets', kind: 'weaker', words: `in ${more} more places the change allows secrets that the base does not` },
      ];
}

function ofDocument(head: Files, base: Files, path: string): readonly Weakening[] {
  const [after, before] = [secretsAllowedBy(textOf(head, path)), secretsAllowedBy(textOf(base, path))];
  const weakening = (what: string, words: string): Weakening => ({ setting: `${path}: ${what}`, kind: 'weaker', words, path });
  const filters = [...after.filters].filter((filter) => !before.filters.has(filter));
  return [
    ...filters.map((filter, index) =>
      weakening(`filter ${index + 1}`, `${path} has a new filter, which leaves out what it matches: ${filter}`),
    ),
    ...[...after.secrets].flatMap(([file, digests]) => {
      const known = before.secrets.get(file);
      const fresh = [...digests].filter((digest) => known?.has(digest) !== true).length;
      return fresh === 0 ? [] : [weakening(file, `${path} accepts ${fresh === 1 ? 'a secret' : `${fresh} secrets`} more in ${file}`)];
    }),
  ];
}

function ofComments(head: Files, base: Files, changed: ReadonlySet<string>, { sensors }: Baseline): readonly Weakening[] {
  const { exclude, 'max-file-bytes': maxBytes, baseline } = sensors[SENSOR];
  const excluded = exclude.map((glob) => compileGlob(glob));
  return [...changed].toSorted().flatMap((path) => {
    if (path === baseline) return [];
    const own = comments(textOf(head, path, maxBytes));
    if (own.length === 0 || excluded.some((glob) => glob.matches(path))) return [];
    const left = countsOf(comments(textOf(base, path, maxBytes)).map(({ covered }) => covered));
    return own.flatMap(({ covered, line }): readonly Weakening[] => {
      const count = left.get(covered) ?? 0;
      left.set(covered, count - 1);
      if (count > 0) return [];
      return [
        { setting: `allowlist comment at ${path}:${line}`, kind: 'weaker', words: 'a new comment allows the secret of a line', path, line },
      ];
    });
  });
}

/** Comments with the line that they are about. */
function comments(text: string): readonly { readonly covered: string; readonly line: number }[] {
  if (!ALLOWED.test(text)) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((each, index) => {
    const found = ALLOWED.exec(each);
    if (found === null) return [];
    return [{ covered: `${each.trim()}\n${found[1] === undefined ? '' : (lines[index + 1] ?? '').trim()}`, line: index + 1 }];
  });
}

function textOf(files: Files, path: string, maxBytes = MAX_BYTES): string {
  const content = files.read(path, maxBytes);
  return content.kind === 'text' ? content.text : '';
}
