import { editGap, gapPath, readGap, UserError, writeGap, type Gap } from '@sar/baseline';
import { createInside, writeInside } from '@sar/host';
import { MAX_GAPS } from '@sar/patrol';
import { terminalSafe } from '@sar/report';
import { registryProblems } from '@sar/triage';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { diffText } from '../variables/diff-text.js';
import { problemLines, type OpenRegistry } from './open-registry.js';

/**
 * Shows what a gap's file becomes, and writes it unless it is a dry run.
 *
 * @param done what was done, for people: `added`
 * @throws UserError where the result is no gap, or the registry would have more problems than before
 */
export async function writeChange(
  { root, survey, registry }: OpenRegistry,
  gap: Gap,
  done: string,
  given: Arguments,
  io: Io,
): Promise<void> {
  const file = registry.files.get(gap.id);
  const path = file?.path ?? gapPath(registry.directory, gap.id);
  const before = file?.text ?? '';
  const text = file === undefined ? writeGap(gap) : editGap(file.text, path, gap);
  await expectGap(text, path);
  if (file === undefined && registry.gaps.length >= MAX_GAPS)
    throw new UserError(`${registry.directory} holds ${MAX_GAPS} gaps, and no more are read`);
  const known = new Set(problemLines(registry.problems));
  const others = registry.gaps.filter(({ id }) => id !== gap.id);
  const problems = problemLines(registryProblems([...others, gap], survey.baseline.gaps)).filter((line) => !known.has(line));
  if (problems.length > 0) throw new UserError(`the gap registry would have problems:\n${problems.join('\n')}`);
  if (text === before) {
    io.err(`${terminalSafe(path)} says so already\n`);
    return;
  }
  io.out(diffText(path, before, text, io));
  if (given.flag('dry-run')) {
    io.err('dry run: nothing was written\n');
    return;
  }
  writeGapFile(root, path, file?.text, text);
  io.err(`${done} ${gap.id} in ${terminalSafe(path)}\n`);
}

/**
 * Writes the file of a gap; a new one only where there is none by now.
 *
 * @param before its text; undefined for a new gap
 * @throws UserError when another run took its id meanwhile
 */
export function writeGapFile(root: string, path: string, before: string | undefined, text: string): void {
  if (before !== undefined) writeInside(root, path, text);
  else if (!createInside(root, path, text))
    throw new UserError(`${path} was made by another run meanwhile: run this again for the next id`);
}

/** What would be written is read as it will be; its lines are of a file that nobody has seen. */
async function expectGap(text: string, path: string): Promise<void> {
  try {
    await readGap(text, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`nothing was written, since in what would be written ${error.message}`, { places: error.places });
  }
}

/**
 * The gap that an argument names: `SAR-G03`, `g03` or `3`.
 *
 * @throws UserError when there is none
 */
export function gapNamed({ registry }: OpenRegistry, word: string): Gap {
  const number = /^(?:sar-)?g?(\d{1,4})$/i.exec(word)?.[1];
  const gap = registry.gaps.find(({ id }) => number !== undefined && Number(id.replace(/\D+/g, '')) === Number(number));
  if (gap !== undefined) return gap;
  const ids = registry.gaps.map(({ id }) => id);
  const known =
    ids.length === 0 ? `${registry.directory} holds no gaps` : `there are ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ' …' : ''}`;
  throw new UserError(`there is no gap "${word}"; ${known}`);
}
