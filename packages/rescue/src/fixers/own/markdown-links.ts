import { planLinkMoves } from '@sar/search';
import { mendedLines, type OwnFixer } from './own-fix.js';
import { readMoves } from './read-moves.js';

/** Mends relative links of Markdown files after a move; see `planLinkMoves`. */
export const fixMarkdownLinks: OwnFixer = async ({ work }) => {
  const moves = await readMoves(work);
  if ('missing' in moves) return { files: [], mended: [], left: [`which files were moved is not known: ${moves.missing}`] };
  const plan = planLinkMoves(work.tree, moves);
  return { ...plan, mended: mendedLines(plan.mended, plan.files) };
};
