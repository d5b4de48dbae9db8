import { quoteUntrusted, UserError, type StateReader } from '@sar/baseline';

/** Ledgers of what SAR wrote. Their lines name the run that wrote, and what it was about. */
const INDEXES = ['ledger/acts.json', 'ledger/variables.json'] as const;
const LEDGER_FILE = /^ledger\/[a-z]+-\d{4}-\d{2}(?:-\d{1,4})?\.ndjson$/;
const RUN_ADDRESS = /\/actions\/runs\/(\d{1,15})(?!\d)/g;

/**
 * Ids of the runs that the ledgers refer to. All files are read: how long GitHub keeps runs is a setting, and a month may have several files.
 *
 * @throws UserError when the state cannot be read, an index is none, or a file that it names is not there: then it is not known which runs
 * are referred to
 */
export async function referencedRuns(state: StateReader): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (const index of INDEXES) {
    const text = await state(index);
    if (text === undefined) continue;
    for (const path of filesOf(index, text)) {
      const lines = await state(path);
      if (lines === undefined) throw notKnown(index, `names ${path}, which is not there`);
      for (const [, id] of lines.matchAll(RUN_ADDRESS)) found.add(Number(id));
    }
  }
  return found;
}

/** The paths that an index names, oldest first. */
function filesOf(index: string, text: string): readonly string[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw notKnown(index, 'is no JSON');
  }
  const files = typeof read === 'object' && read !== null && 'files' in read ? read.files : undefined;
  if (!Array.isArray(files)) throw notKnown(index, 'names no files');
  return files.map((file: unknown) => {
    const path = typeof file === 'object' && file !== null && 'path' in file ? file.path : undefined;
    if (typeof path === 'string' && LEDGER_FILE.test(path)) return path;
    throw notKnown(index, `names a file that is none of a ledger: ${quoteUntrusted(String(path), 60)}`);
  });
}

function notKnown(index: string, what: string): UserError {
  return new UserError(
    `the state's ${index} ${what}, so that it is not known which runs the ledger refers to; restore it from its history`,
  );
}
