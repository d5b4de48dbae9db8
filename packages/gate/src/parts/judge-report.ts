import { quoteUntrusted, UserError, type GateOutcome, type WorkFiles } from '@sar/baseline';
import { isBlank } from './is-blank.js';
import { commitOfDocument } from './commit-of-document.js';

/** What the gate judges, as far as reports are concerned. */
export interface JudgedCommit {
  /** ISO 8601. */
  readonly committedAt: string;
  /** Full id; undefined where it is not known. */
  readonly commit: string | undefined;
}

/** Whether one file can be a report of the judged commit; `words` stand behind its path. */
export function judgeReport(
  path: string,
  files: WorkFiles,
  judged: JudgedCommit,
): { readonly outcome: GateOutcome; readonly words: string } {
  const facts = files.facts(path);
  if (facts.kind !== 'file')
    return { outcome: 'fail', words: facts.kind === 'unreadable' ? `cannot be read: ${facts.reason}` : WORDS[facts.kind] };
  const problem = facts.sizeBytes === 0 ? 'is empty' : contentProblem(path, files);
  if (problem !== undefined) return { outcome: 'fail', words: problem };
  const modified = Date.parse(facts.modifiedAt);
  const committed = Date.parse(judged.committedAt);
  if (Number.isNaN(modified) || Number.isNaN(committed)) return { outcome: 'unknown', words: 'has a time that cannot be read' };
  if (modified < committed)
    return { outcome: 'fail', words: `is older than the commit: written ${facts.modifiedAt}, committed ${judged.committedAt}` };
  return judgeCommit(path, files, facts.sizeBytes, judged.commit);
}

const WORDS = { folder: 'is a folder', outside: 'leads out of the repository', absent: 'is missing' } as const;

/** Why a file's bytes are no report, in words. */
function contentProblem(path: string, files: WorkFiles): string | undefined {
  try {
    return isBlank(files.pieces(path)) ? 'is empty' : undefined;
  } catch (error) {
    if (error instanceof UserError) return `cannot be read: ${error.message}`;
    throw error;
  }
}

/** SAR's documents name the commit that they are of; what other tools write tells nothing, and its time has to do. */
function judgeCommit(path: string, files: WorkFiles, sizeBytes: number, commit: string | undefined) {
  const named = commitOfDocument(path, files, sizeBytes);
  if (named.kind === 'none') return { outcome: 'pass', words: '' } as const;
  if (named.kind === 'unread') return { outcome: 'unknown', words: named.why } as const;
  if (commit === undefined) return { outcome: 'unknown', words: 'names its commit, and which one is judged is not known' } as const;
  if (named.commit !== commit)
    return { outcome: 'fail', words: `is of another commit: ${quoteUntrusted(named.commit, 40)} instead of ${commit}` } as const;
  return { outcome: 'pass', words: '' } as const;
}
