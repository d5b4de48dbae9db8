import type { FileContent, Finding, Signal, TextEdit } from '@sar/baseline';
import { applyEdits } from '@sar/workflows';

/** A file with its edits. */
export interface EditedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What the edits of findings come to. */
export interface EditPlan {
  readonly files: readonly EditedFile[];
  readonly mended: readonly Signal[];
  /** Findings whose edits are not made now, and why. */
  readonly skipped: readonly { readonly signal: Signal; readonly reason: string }[];
}

/** The edits of these are proved together by `planCacheFixes`. */
const PROVED_ELSEWHERE = 'cache-wiring';
const MAX_BYTES = 4 * 1_048_576;

/**
 * The edits that mend open findings, each whole or not at all. Where two touch the same place, the first one counts, and a second run makes
 * the other on the text as it is then.
 *
 * @param read reads a file of the repository
 */
export function planEdits(findings: readonly Finding[], read: (path: string, maxBytes: number) => FileContent): EditPlan {
  const texts = new Map<string, string | undefined>();
  const chosen = new Map<string, TextEdit[]>();
  const mended: Signal[] = [];
  const skipped: { signal: Signal; reason: string }[] = [];
  for (const { signal, waived } of findings) {
    if (signal.fix === undefined || waived !== undefined || signal.sensor === PROVED_ELSEWHERE) continue;
    const { edits } = signal.fix;
    const reason = problemOf(edits);
    if (reason === undefined) {
      for (const edit of edits) chosen.set(edit.path, [...(chosen.get(edit.path) ?? []), edit]);
      mended.push(signal);
    } else skipped.push({ signal, reason });
  }
  const files = [...chosen].map(([path, edits]) => {
    const before = textOf(path) ?? '';
    return { path, before, after: applyEdits(before, edits) ?? before };
  });
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), mended, skipped };

  function problemOf(edits: readonly TextEdit[]): string | undefined {
    for (const edit of edits) {
      const text = textOf(edit.path);
      if (text === undefined || edit.start > edit.end || edit.end > text.length)
        return `${edit.path} is not what it was when it was judged`;
      if ((chosen.get(edit.path) ?? []).some((other) => touches(edit, other))) return 'another edit touches the same place; run it again';
    }
    return undefined;
  }

  function textOf(path: string): string | undefined {
    if (!texts.has(path)) {
      const content = read(path, MAX_BYTES);
      texts.set(path, content.kind === 'text' ? content.text : undefined);
    }
    return texts.get(path);
  }
}

/** Whether two edits share a character or begin or end at the same place, where their order would matter. */
function touches(one: TextEdit, other: TextEdit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
