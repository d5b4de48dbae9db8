import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { commandBlockMentions, commandMentions } from './command-mentions.js';
import { isHypothetical } from './hypothetical-words.js';
import type { Mention } from './mention.js';
import { mentionedPath } from './mentioned-path.js';

const SHELLS = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'shell-session', 'sh-session', 'terminal']);

/** Made when the first file asks: making one takes longer than parsing most files. */
let parser: MarkdownIt | undefined;

/** As much of a line is looked at for words that make a name doubtful, in UTF-16 units. */
const MAX_WORDS = 20_000;

/**
 * What an instruction file names: paths in code spans, files, scripts and targets in commands, and files that it loads (`@path` on a line
 * of its own). Code in the text of a link is the link's, which is judged elsewhere.
 */
export function instructionMentions(source: string): readonly Mention[] {
  const tokens = (parser ??= new createMarkdownIt({ html: true })).parse(withoutFrontMatter(source), {});
  const mentions: Mention[] = [];
  let heading = '';
  let line = 1;
  for (const [at, token] of tokens.entries()) {
    // The cells of a table have no place of their own, their row has.
    if (token.map !== null && token.map !== undefined) line = token.map[0] + 1;
    if (token.type === 'heading_open') heading = tokens[at + 1]?.content ?? '';
    if (token.type === 'fence' && SHELLS.has(token.info.trim().split(/\s/)[0] ?? '')) mentions.push(...ofBlock(token, line, heading));
    if (token.type === 'inline') mentions.push(...ofInline(token, line, heading));
  }
  return mentions;
}

function ofBlock({ content }: Token, line: number, heading: string): readonly Mention[] {
  const lines = content.split('\n');
  // A comment in a block is about the lines that follow it.
  return commandBlockMentions(content).map(({ at, ...mention }) => ({
    ...mention,
    line: line + 1 + at,
    isHypothetical:
      isExample(heading) ||
      /\b(?:example|e\.g\.|new|create)\b/i.test(`${lines[at] ?? ''} ${/^\s*#/.test(lines[at - 1] ?? '') ? lines[at - 1] : ''}`),
  }));
}

function ofInline({ children, content }: Token, start: number, heading: string): readonly Mention[] {
  const mentions: Mention[] = [];
  const lines = content.split('\n');
  const isExampleHere = isExample(heading);
  // Told once for a line: a line may hold very many code spans.
  const told = new Map<number, boolean>();
  const isDoubtful = (at: number): boolean => {
    const known = told.get(at);
    if (known !== undefined) return known;
    const words = (lines[at - start] ?? content).slice(0, MAX_WORDS).replace(/`[^`]*`/g, ' ');
    const isOne = isExampleHere || isHypothetical(words);
    told.set(at, isOne);
    return isOne;
  };
  let line = start;
  let depth = 0;
  for (const child of children ?? []) {
    if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1;
    if (child.type === 'link_open') depth += 1;
    if (child.type === 'link_close') depth -= 1;
    if (child.type === 'code_inline' && depth === 0) {
      const text = child.content.trim();
      const around = { line, isHypothetical: isDoubtful(line) };
      if (/\s/.test(text)) mentions.push(...commandMentions(text).map((mention) => ({ ...mention, ...around })));
      else {
        const path = mentionedPath(text);
        if (path !== undefined) mentions.push({ kind: 'path', text: path, isUsed: false, ...around });
      }
    } else if (child.type === 'text' && depth === 0) {
      const loaded = /^@(?:\.\/)?([\w.-]+(?:\/[\w.-]+)*\.mdc?)$/.exec(child.content.trim())?.[1];
      if (loaded !== undefined && (lines[line - start] ?? content).trim() === child.content.trim())
        mentions.push({ kind: 'path', text: loaded, line, isUsed: true, isHypothetical: false });
    }
  }
  return mentions;
}

function isExample(heading: string): boolean {
  return /\b(?:example|examples|template|templates|adding|creating|writing|new|output|outputs|artifacts)\b/i.test(heading);
}

/** The lines of YAML at the beginning made empty, so that the others keep their numbers. */
function withoutFrontMatter(source: string): string {
  const match = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/.exec(source);
  return match === null ? source : match[0].replace(/[^\n]/g, '') + source.slice(match[0].length);
}
