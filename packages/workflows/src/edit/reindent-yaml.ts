import { LineCounter, Parser, type CST } from 'yaml';
import { MAX_FILE_BYTES } from '../read/parse-yaml.js';
import { composeDocument } from '../read/compose-document.js';
import { indentationSteps, usualStep, type Block, type IndentationSteps } from './indentation-steps.js';
import { sameYaml } from './same-yaml.js';

/**
 * The text with block mappings and sequences indented as most of the file is, when it is indented in more than one way. Only spaces at the
 * beginning of lines change; comments, quotes and line ends stay. Undefined when the indentation is consistent, and when the file is not one
 * sound document of YAML or would not mean the same: the values before and after are compared.
 */
export function reindentYaml(text: string): string | undefined {
  if (text.length > MAX_FILE_BYTES) return undefined;
  const lines = new LineCounter();
  const before = composeDocument(text, lines);
  if (before.kind !== 'composed') return undefined;
  const root = rootBlock(text);
  if (root === undefined) return undefined;
  const steps = indentationSteps(root);
  if (steps === undefined || !steps.isMixed) return undefined;
  const changed = shifted(text, root, steps);
  if (changed === text) return undefined;
  const after = composeDocument(changed, new LineCounter());
  return after.kind === 'composed' && sameYaml(before.root, after.root) ? changed : undefined;
}

/** The block collection that the document consists of. */
function rootBlock(text: string): Block | undefined {
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    const { value } = token;
    return value?.type === 'block-map' || value?.type === 'block-seq' ? value : undefined;
  }
  return undefined;
}

function shifted(text: string, root: Block, steps: IndentationSteps): string {
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  /** By how many spaces each line moves. */
  const moves = lines.map(() => 0);
  move(root, root.indent);
  return lines.map((line, at) => moved(line, moveOf(at))).join('\n');

  function move(block: Block, wanted: number): void {
    const items = itemsOf(block);
    items.forEach(({ at, inner }, index) => {
      const first = lineOf(at);
      const next = items[index + 1];
      const end = next === undefined ? lineOf(endOf(block)) + 1 : lineOf(next.at);
      const isOwnLine = text.slice(starts[first], at).trim() === '';
      for (let line = isOwnLine ? first : first + 1; line < end; line++) moves[line] = wanted - block.indent;
      if (inner === undefined) return;
      const isCompact = block.type === 'block-seq' && lineOf(inner.offset) === first;
      move(inner, isCompact ? wanted + inner.indent - block.indent : wanted + usualStep(steps, block, inner));
    });
  }

  /** A comment moves with the line below it when both begin at one place. */
  function moveOf(at: number): number {
    if (!/^ *#/.test(lines[at] ?? '')) return moves[at] ?? 0;
    let below = at + 1;
    while (below < lines.length && /^\s*(?:#|$)/.test(lines[below] ?? '')) below++;
    return spaces(lines[below]) === spaces(lines[at]) && below < lines.length ? (moves[below] ?? 0) : (moves[at] ?? 0);
  }

  function lineOf(at: number): number {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Where the entries of a collection begin, and the collections that they hold. */
function itemsOf(block: Block): readonly { readonly at: number; readonly inner: Block | undefined }[] {
  return block.items.flatMap((item) => {
    const mark = item.start.find(({ type }) => type === 'seq-item-ind');
    const at = mark?.offset ?? item.key?.offset;
    if (at === undefined) return [];
    const { value } = item;
    return [{ at, inner: value?.type === 'block-map' || value?.type === 'block-seq' ? value : undefined }];
  });
}

/** The last offset that belongs to a token. */
function endOf(token: CST.Token): number {
  let last = token.offset;
  const visit = (one: CST.Token | null | undefined): void => {
    if (one === null || one === undefined) return;
    if ('source' in one && typeof one.source === 'string') last = Math.max(last, one.offset + one.source.replace(/\s+$/, '').length - 1);
    if ('items' in one && Array.isArray(one.items)) {
      for (const item of one.items) {
        for (const part of [...item.start, ...(item.sep ?? [])]) if (part.type !== 'newline' && part.type !== 'comment') visit(part);
        visit(item.key);
        visit(item.value);
      }
    }
    if (one.type === 'flow-collection') for (const part of one.end) visit(part);
    if (one.type === 'block-scalar') for (const part of one.props) visit(part);
  };
  visit(token);
  return last;
}

function moved(line: string, by: number): string {
  if (by >= 0) return line.trim() === '' && !line.startsWith(' ') ? line : ' '.repeat(by) + line;
  return line.slice(Math.min(-by, spaces(line)));
}

function spaces(line: string | undefined): number {
  return /^ */.exec(line ?? '')?.[0].length ?? 0;
}
