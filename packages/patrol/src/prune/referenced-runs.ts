import { quoteUntrusted, UserError, type StateReader } from '@sar/baseline';

/** Ledgers of what SAR wrote. Their lines name the run that wrote, and what it was about. */
const INDEXES = ['ledger/acts.json', 'ledger/variables.json'] as const;
const LEDGER_FILE = /^ledger\/[a-z]+-\d{4}-\d{2}(?:-\d{1,4})?\.ndjson$/;
/** Files of each ledger that are read, the newest: a file is a month, and GitHub keeps runs for 90 days unless it is told otherwise. */
const MOST_FILES = 5;
const RUN_ADDRESS = /\/actions\/runs\/(\d{1,15})(?!\d)/g;

/**
 * Ids of the runs that the newest files of the ledgers refer to.
 *
 * @throws UserError when the state cannot be read, or an index is none: then it is not known which runs are referred to
 */
export async function referencedRuns(state: StateReader): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (const index of INDEXES) {
    const text = await state(index);
    if (text === undefined) continue;
    for (const path of filesOf(index, text).slice(-MOST_FILES)) {
      for (const [, id] of ((await state(path)) ?? '').matchAll(RUN_ADDRESS)) found.add(Number(id));
    }
  }
  return found;
}

/** The paths that an index names, oldest first. */
function filesOf(index: string, text: string): readonly string[] {
  const problem = (what: string): UserError =>
    new UserError(`the state's ${index} ${what}, so that it is not known which runs the ledger refers to; restore it from its history`);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw problem('is no JSON');
  }
  const files = typeof read === 'object' && read !== null && 'files' in read ? read.files : undefined;
  if (!Array.isArray(files)) throw problem('names no files');
  return files.map((file: unknown) => {
    const path = typeof file === 'object' && file !== null && 'path' in file ? file.path : undefined;
    if (typeof path === 'string' && LEDGER_FILE.test(path)) return path;
    throw problem(`names a file that is none of a ledger: ${quoteUntrusted(String(path), 60)}`);
  });
}
