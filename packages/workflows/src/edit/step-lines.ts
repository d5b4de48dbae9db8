import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { nodeAt, type EditableFile } from './editable-file.js';
import { keepsBlanks, valueEnd } from './entry-end.js';
import { columnOf, lineAt, lineEnd, lineStart, nextLine } from './text-lines.js';

/** The lines of one step in a list of `- ` items. All offsets are starts of lines, or the end of the text. */
export interface StepLines {
  /** Where its lines start, the comments directly above it included. */
  readonly start: number;
  /** Where its last line ends: blank lines and comments of the next step are not part of it. */
  readonly end: number;
  /** The offset of its dash. */
  readonly dash: number;
  /** How many characters stand between the dash and the first key, the dash included. */
  readonly lead: number;
  /** True when the blank lines behind it are part of its script (`|+`), so that their number matters. */
  readonly keepsBlanks: boolean;
}

type StepHead = Pick<StepLines, 'start' | 'dash' | 'lead'>;

/** Lines by the node of their list, so that many edits of one list look once. */
const lists = new WeakMap<YAMLSeq, readonly StepLines[] | undefined>();

/**
 * The lines of every step of the list in which a step stands, and which of them it is. Undefined for a list in brackets, for a list that
 * is not `steps:`, and when a step is written in a way that its lines cannot be told from its neighbours'.
 */
export function stepLinesAround(
  file: EditableFile,
  stepOffset: number,
): { readonly steps: readonly StepLines[]; readonly index: number } | undefined {
  const found = nodeAt(file, stepOffset, isMap);
  const list = found?.around.at(-1);
  if (found === undefined || found.listKey !== 'steps' || !isSeq(list) || list.flow === true) return undefined;
  if (!lists.has(list)) lists.set(list, linesOf(file, list));
  const steps = lists.get(list);
  const index = list.items.indexOf(found.node);
  return steps === undefined || index === -1 ? undefined : { steps, index };
}

function linesOf(file: EditableFile, list: YAMLSeq): readonly StepLines[] | undefined {
  const heads = headsOf(file, list);
  const listEnd = heads === undefined ? undefined : endOfList(file, list, heads[0]?.dash ?? 0);
  if (heads === undefined || listEnd === undefined) return undefined;
  return heads.map((head, at) => {
    const end = lastLineEnd(file.text, head.dash, heads[at + 1]?.start ?? listEnd);
    return { ...head, end, keepsBlanks: keepsBlanks(file, list.items[at]) };
  });
}

function headsOf({ text }: EditableFile, list: YAMLSeq): readonly StepHead[] | undefined {
  const heads: StepHead[] = [];
  for (const item of list.items) {
    // An alias for a step (`- *checkout`) has a line of its own as well.
    const from = (item as YAMLMap).range?.[0];
    if (from === undefined) return undefined;
    const prefix = /^( *)-( +)(?:[&!][^\s]+ +)*$/.exec(text.slice(lineStart(text, from), from));
    const indentation = prefix?.[1]?.length;
    if (prefix === null || indentation === undefined) return undefined;
    const dash = lineStart(text, from) + indentation;
    heads.push({ start: commentsAbove(text, dash), dash, lead: 1 + (prefix[2]?.length ?? 1) });
  }
  return heads;
}

/** Comment lines directly above a dash, in its column or left of it, are about the step; those further right are the step's before. */
function commentsAbove(text: string, dash: number): number {
  let start = lineStart(text, dash);
  const column = columnOf(text, dash);
  while (start > 0) {
    const line = lineAt(text, start - 1);
    const indentation = /^( *)#/.exec(line)?.[1]?.length;
    if (indentation === undefined || indentation > column) break;
    start = lineStart(text, start - 1);
  }
  return start;
}

/** Where the last step's lines end: behind its last value, and behind the comments below that are indented further than the dashes. */
function endOfList(file: EditableFile, list: YAMLSeq, dash: number): number | undefined {
  const { text } = file;
  const column = columnOf(text, dash);
  let end = valueEnd(file, list);
  if (end === undefined) return undefined;
  for (let line = end; line < text.length; line = nextLine(text, line)) {
    const content = text.slice(line, lineEnd(text, line));
    if (content.trim() === '') continue;
    if (!content.trimStart().startsWith('#') || content.length - content.trimStart().length <= column) break;
    end = nextLine(text, line);
  }
  return end;
}

/** The end of the last line before `limit` that is not blank. */
function lastLineEnd(text: string, from: number, limit: number): number {
  let end = limit;
  while (end > from && text.slice(lineStart(text, end - 1), end).trim() === '') end = lineStart(text, end - 1);
  return end;
}
