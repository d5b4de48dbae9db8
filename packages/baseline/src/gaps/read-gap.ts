import { gapSchemas } from '../documents/load-schemas.js';
import type { GapDocument } from '../documents/gap-document.js';
import { problemsError } from '../load/document-problem.js';
import { nearestOrigin, plainValue } from '../load/located.js';
import type { DocumentPath, Origin } from '../load/origin.js';
import { readLocated } from '../load/read-located.js';
import type { Gap, GapSchedule } from '../vocabulary/gap.js';
import { gapIdOf } from './gap-path.js';
import { gapRules } from './gap-rules.js';

/** Larger files of gaps are refused before they are parsed, in bytes and in UTF-16 units. */
export const MAX_GAP_BYTES = 65_536;
/**
 * Reads an entry of the gap registry.
 *
 * @param path of the file: it names the gap, and the file in messages
 * @throws UserError with file, line and column of everything that is wrong, and how to mend it
 */
export async function readGap(text: string, path: string): Promise<Gap> {
  const file: Origin = { source: path };
  if (text.length > MAX_GAP_BYTES) {
    throw problemsError('the gap', [
      { origin: file, message: `${text.length} characters are too many for a gap (at most ${MAX_GAP_BYTES})` },
    ]);
  }
  const { value, problems } = readLocated(path, text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (problems.length > 0 || value === undefined) {
    throw problemsError('the gap', problems);
  }
  const { gapDocumentSchema, gapIssues } = await gapSchemas();
  const result = gapDocumentSchema.safeParse(plainValue(value));
  const gap = result.success ? gapOf(result.data) : undefined;
  const wrong = gap === undefined ? gapIssues(result.error?.issues ?? [], value) : [...gapRules(gap), ...nameProblem(gap.id, path)];
  if (gap === undefined || wrong.length > 0) {
    throw problemsError(
      'the gap',
      wrong.map(({ path: at, message }) => ({ origin: nearestOrigin(value, at), path: at, message })),
    );
  }
  return gap;
}

function nameProblem(id: string, path: string): readonly { readonly path: DocumentPath; readonly message: string }[] {
  return gapIdOf(path) === id ? [] : [{ path: ['id'], message: `the gap is ${id}, and its file must be ${id}.yml: rename one of the two` }];
}

function gapOf({ 'impact-score': impactScore, schedule, resolved, findings, ...rest }: GapDocument): Gap {
  return {
    ...withoutUndefined(rest),
    ...(resolved !== undefined && { resolved: withoutUndefined(resolved) }),
    ...(impactScore !== undefined && { impactScore }),
    ...(findings !== undefined && { findings }),
    ...(schedule !== undefined && { schedule: scheduleOf(schedule) }),
  };
}

function scheduleOf({ after, ...rest }: NonNullable<GapDocument['schedule']>): GapSchedule {
  return { ...withoutUndefined(rest), ...(after !== undefined && { after: typeof after === 'string' ? [after] : after }) };
}

/** Keys that are not there, instead of keys whose value is undefined. */
function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
