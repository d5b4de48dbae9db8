import { gapSchemas } from '../documents/load-schemas.js';
import type { GapDocument } from '../documents/gap-document.js';
import { locatedAt, plainValue, type Located } from '../load/located.js';
import { documentPathText, originText, type DocumentPath, type Origin } from '../load/origin.js';
import { readLocated } from '../load/read-located.js';
import type { Gap, GapSchedule } from '../vocabulary/gap.js';
import { UserError } from '../vocabulary/user-error.js';
import { gapIdOf } from './gap-path.js';
import { gapRules } from './gap-rules.js';

/** Larger files of gaps are refused before they are parsed, in bytes and in UTF-16 units. */
export const MAX_GAP_BYTES = 65_536;
/** Further problems mostly follow from the first ones. */
const MAX_PRINTED = 20;

interface Problem {
  readonly origin: Origin;
  readonly path: DocumentPath;
  readonly message: string;
}

/**
 * Reads an entry of the gap registry.
 *
 * @param path of the file: it names the gap, and the file in messages
 * @throws UserError with file, line and column of everything that is wrong, and how to mend it
 */
export async function readGap(text: string, path: string): Promise<Gap> {
  const file: Origin = { source: path };
  if (text.length > MAX_GAP_BYTES) {
    throw problemsError([
      { origin: file, path: [], message: `${text.length} characters are too many for a gap (at most ${MAX_GAP_BYTES})` },
    ]);
  }
  const { value, problems } = readLocated(path, text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (problems.length > 0 || value === undefined) {
    throw problemsError(problems.map(({ origin, path: at, message }) => ({ origin, path: at ?? [], message })));
  }
  const { gapDocumentSchema, gapIssues } = await gapSchemas();
  const result = gapDocumentSchema.safeParse(plainValue(value));
  const gap = result.success ? gapOf(result.data) : undefined;
  const wrong = gap === undefined ? gapIssues(result.error?.issues ?? [], value) : [...gapRules(gap), ...nameProblem(gap.id, path)];
  if (gap === undefined || wrong.length > 0) {
    throw problemsError(wrong.map(({ path: at, message }) => ({ origin: nearestOrigin(value, at), path: at, message })));
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

/** Where the value was written, or what holds it when it is missing. */
function nearestOrigin(root: Located, path: DocumentPath): Origin {
  for (let length = path.length; length > 0; length -= 1) {
    const container = locatedAt(root, path.slice(0, length - 1));
    const key = path[length - 1];
    const entry = container?.kind === 'map' && typeof key === 'string' ? container.entries.get(key) : undefined;
    const origin = entry?.key ?? locatedAt(root, path.slice(0, length))?.origin;
    if (origin !== undefined) return origin;
  }
  return root.origin;
}

function problemsError(problems: readonly Problem[]): UserError {
  const lines = problems.slice(0, MAX_PRINTED).map(({ origin, path, message }) => {
    return `  ${originText(origin)}:${path.length === 0 ? '' : ` ${documentPathText(path)}:`} ${message}`;
  });
  if (problems.length > lines.length) lines.push(`  and ${problems.length - lines.length} more`);
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return new UserError(`the gap has ${count}:\n${lines.join('\n')}`, {
    exitCode: 3,
    places: problems.map(({ origin: { source, line, column } }) => ({
      file: source,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    })),
  });
}
