import { anchorForms, visibleForm } from './anchor-forms.js';

/** What is wrong with a fragment. `doubtful`: something besides GitHub may know it. */
export type FragmentVerdict =
  | { readonly kind: 'fine' }
  | { readonly kind: 'absent'; readonly doubtful: boolean }
  | { readonly kind: 'beyond'; readonly wanted: number; readonly lines: number };

const LINES = /^L(\d{1,9})(?:C\d+)?(?:-L?(\d{1,9})(?:C\d+)?)?$/;

/** How many lines a text has, by the lines that GitHub numbers. */
export function countLines(text: string): number {
  let lines = text === '' || text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Judges a fragment that names lines of a file with so many lines: `L10`, `L10-L20`. Undefined for every other fragment. */
export function judgeLines(fragment: string, lines: number): FragmentVerdict | undefined {
  const [, first, last] = LINES.exec(fragment) ?? [];
  if (first === undefined) return undefined;
  const wanted = Math.max(Number(first), Number(last ?? 0));
  return wanted > lines ? { kind: 'beyond', wanted, lines } : { kind: 'fine' };
}

/** Whether a fragment names lines. */
export function namesLines(fragment: string): boolean {
  return LINES.test(fragment);
}

/** Judges a fragment that names an anchor of a Markdown file by GitHub's rules. */
export function judgeAnchor(fragment: string, anchors: ReadonlySet<string>): FragmentVerdict {
  const name = fragment.replace(/:~:.*$/s, '').replace(/^user-content-/, '');
  // The end of the fragment may be an application's, and `top` is HTML's word for the beginning.
  if (name === '' || name === 'top' || name === 'readme' || /[/?=&!]/.test(name) || namesLines(name)) return { kind: 'fine' };
  if (anchors.has(name) || anchors.has(fragment)) return { kind: 'fine' };
  // GitHub's pages find an anchor in other case too; other readers do not. What an emoji leaves behind cannot be seen.
  return { kind: 'absent', doubtful: anchorForms(anchors).visible.has(visibleForm(name)) };
}
