import { applyEdits } from '@sar/workflows';
import type { TextEdit, Tree } from '@sar/baseline';
import type { LinkPlace } from '../broken-target.js';
import { linkFix } from '../link-fix.js';
import { linkTarget } from '../link-target.js';
import { pathIndex, type PathIndex } from '../path-index.js';
import { readMarkdown } from '../read-markdown.js';
import { relativePath } from '../relative-path.js';

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const MAX_BYTES = 524_288;
const MAX_DOCUMENTS = 20_000;
const MAX_LINKS = 20_000;
/** Moves of one file that are followed. */
const MAX_STEPS = 20;

/** A file that was moved, as git tells it. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Documents with links that lead where their targets are now, and what is said about them. */
export interface LinkMovePlan {
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** A line for each target of a document. */
  readonly mended: readonly string[];
  /** A line for each broken target that was moved and is not mended, and why. */
  readonly left: readonly string[];
}

/**
 * Plans relative links of Markdown files after files were moved: links to what was moved, links of documents that were moved themselves, and
 * paths that differ from the file's in upper and lower case alone. A link is edited only where exactly one file can be meant; one that
 * leads somewhere already stays.
 */
export function planLinkMoves(tree: Tree, moves: readonly Move[]): LinkMovePlan {
  const paths = pathIndex(tree);
  const movedTo = grouped(moves, ({ from, to }) => [from, to]);
  const movedFrom = grouped(moves, ({ from, to }) => [to, from]);
  const files: { path: string; before: string; after: string }[] = [];
  const mended: string[] = [];
  const left: string[] = [];
  const documents = tree.list().filter((path) => MARKDOWN.test(path));
  for (const document of documents.slice(0, MAX_DOCUMENTS)) {
    const content = tree.read(document, MAX_BYTES);
    if (content.kind !== 'text') continue;
    const edits: TextEdit[] = [];
    for (const { target, replacement, places } of brokenTargets(document, content.text)) {
      const where = `${document}:${places[0]?.line ?? 1} ${target}`;
      const fix = typeof replacement === 'string' ? linkFix(document, content.text, places, replacement) : undefined;
      if (fix === undefined)
        left.push(`${where}: ${typeof replacement === 'string' ? 'it is written in an unusual way' : replacement.why}`);
      else {
        edits.push(...fix.edits);
        mended.push(`${where} → ${replacement as string}`);
      }
    }
    const after = applyEdits(content.text, edits);
    if (after !== undefined && after !== content.text) files.push({ path: document, before: content.text, after });
  }
  return { files, mended, left };

  /** Targets that are not there and of which it is known, or partly known, where they are now. */
  function brokenTargets(document: string, text: string) {
    const found = new Map<string, { target: string; replacement: string | { readonly why: string }; places: LinkPlace[] }>();
    for (const { href, line } of readMarkdown(text).links.slice(0, MAX_LINKS)) {
      const target = linkTarget(href, document);
      if (target.kind !== 'path' || isThere(paths, target.path)) continue;
      const candidates = new Set(candidatesOf(document, href, target.path));
      const [only, ...others] = candidates;
      if (only === undefined) continue;
      const key = `${target.isRooted} ${target.path}`;
      const replacement =
        others.length > 0
          ? { why: `it may be any of ${[only, ...others].slice(0, 5).join(', ')}` }
          : `${target.isRooted ? `/${only}` : relativePath(document, only)}${target.isFolder ? '/' : ''}`;
      const known = found.get(key) ?? { target: target.path, replacement, places: [] };
      known.places.push({ line, href });
      found.set(key, known);
    }
    return found.values();
  }

  /** What a path may be now; the document may have had another place when the link was written. */
  function candidatesOf(document: string, href: string, path: string): readonly string[] {
    const asWritten = [path];
    for (const earlier of movedFrom.get(document) ?? []) {
      const target = linkTarget(href, earlier);
      if (target.kind === 'path') asWritten.push(target.path);
    }
    const now = asWritten.flatMap((each) => (each !== path && isThere(paths, each) ? [each] : followed(each)));
    if (now.length > 0) return now;
    const other = paths.otherCase(path);
    return other === undefined ? [] : [other];
  }

  /** Where a file came to, over several moves. */
  function followed(path: string): readonly string[] {
    const ends = new Set<string>();
    const seen = new Set([path]);
    const pending = [path];
    for (let steps = 0; pending.length > 0 && steps < MAX_STEPS; steps += 1) {
      for (const to of movedTo.get(pending.shift() ?? '') ?? []) {
        if (isThere(paths, to)) ends.add(to);
        else if (!seen.has(to)) pending.push(to);
        seen.add(to);
      }
    }
    return [...ends];
  }
}

function isThere(paths: PathIndex, path: string): boolean {
  const kind = paths.kindOf(path);
  return kind !== 'absent';
}

function grouped(moves: readonly Move[], pair: (move: Move) => readonly [string, string]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const move of moves) {
    const [key, value] = pair(move);
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  return map;
}
