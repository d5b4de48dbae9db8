import type { Tree } from '@sar/baseline';
import { anchorForms, reducedForm } from './anchor-forms.js';
import type { Verdict } from './broken-target.js';
import { countLines, judgeAnchor, judgeLines, namesLines } from './judge-fragment.js';
import { remembered } from '../remembered.js';
import type { Suggester } from './suggester.js';

/** The document that a fragment is written in. */
export interface FragmentSource {
  readonly document: string;
  /** Whether a generator of sites renders it, which makes other anchors than GitHub. */
  readonly isRendered: boolean;
}

export interface FragmentJudge {
  /** Judges a fragment of a link to a file or folder that is there. Undefined when it is fine, or nobody can tell. */
  atPlace(
    source: FragmentSource,
    place: { readonly path: string; readonly place: 'file' | 'folder' },
    fragment: string,
  ): Verdict | undefined;
  /** Judges a fragment that names an anchor of a page. */
  inPage(source: FragmentSource, page: string, fragment: string, anchors: ReadonlySet<string>): Verdict | undefined;
}

/** Largest file whose lines are counted for a link to one of them, in bytes. */
const MAX_COUNTED_BYTES = 1_048_576;
const MARKDOWN = /\.(?:md|markdown)$/i;

/** @param anchorsOf the anchors of a Markdown file; undefined when it cannot be read */
export function fragmentJudge(tree: Tree, anchorsOf: (page: string) => ReadonlySet<string> | undefined, suggest: Suggester): FragmentJudge {
  const linesOf = remembered((path) => {
    const content = tree.read(path, MAX_COUNTED_BYTES);
    return content.kind === 'text' ? countLines(content.text) : undefined;
  });
  const judge: FragmentJudge = {
    atPlace(source, { path, place }, fragment) {
      // GitHub shows the README of a folder below its list.
      const page = place === 'folder' ? `${path === '' ? '' : `${path}/`}README.md` : path;
      if (!namesLines(fragment)) {
        const anchors = MARKDOWN.test(page) ? anchorsOf(page) : undefined;
        return anchors === undefined ? undefined : judge.inPage(source, page, fragment, anchors);
      }
      const lines = place === 'folder' ? undefined : linesOf(page);
      if (lines === undefined || judgeLines(fragment, lines)?.kind !== 'beyond') return undefined;
      return {
        rule: 'broken-anchor',
        target: `${page}#${fragment}`,
        actual: `${page} has ${lines} ${lines === 1 ? 'line' : 'lines'}`,
        doubtful: false,
      };
    },
    inPage({ document, isRendered }, page, fragment, anchors) {
      const verdict = judgeAnchor(fragment, anchors);
      if (verdict.kind !== 'absent') return undefined;
      if (isRendered && anchorForms(anchors).reduced.has(reducedForm(fragment))) return undefined;
      const suggestion = suggest.anchor(fragment, anchors);
      return {
        rule: 'broken-anchor',
        target: `${page}#${fragment}`,
        actual: `${page === document ? 'the document' : page} has no such heading or anchor`,
        ...(suggestion !== undefined && { suggestion: `#${suggestion}` }),
        doubtful: verdict.doubtful || isRendered,
      };
    },
  };
  return judge;
}
