import { severityOf, type BoardIssue } from '@sar/baseline';
import type { EarlierRow } from './dashboard-rows.js';
import { readFindingMemory, type FindingMemory } from './finding-memory.js';
import type { IssueWorld } from './issue-world.js';
import { isDashboard } from './issue-world.js';
import { matchIssues, type FindingIssue } from './match-issues.js';
import { hasOwnIssue } from './subject-facts.js';
import { subjectMemory } from './subject-memory.js';
import type { SyncInput } from './sync-input.js';

const OWN_SEVERITY = /^sar:P[01]$/i;

/** The marker of another kind of issue that SAR keeps, such as a halt. */
const OTHER_MARKER = /^<!-- sar:(?!finding |row |about |tick |end |status )[\w-]+ /m;

/** Issues about findings, those among them whose memory somebody removed or damaged, and what nobody can say what it is about. */
export interface AdoptedIssues {
  readonly issues: readonly FindingIssue[];
  readonly notes: readonly string[];
}

/**
 * Knows open issues again whose marker is not there any more: by the row of the dashboard that names them, else by the title that SAR
 * would give them now. Pure.
 */
export function adoptIssues(input: SyncInput, world: IssueWorld, rows: readonly EarlierRow[]): AdoptedIssues {
  const known = world.findingIssues;
  const orphans = world.issues.filter((issue) => issue.state === 'open' && isOrphan(issue));
  if (orphans.length === 0) return { issues: known, notes: [] };
  const byNumber = new Map(rows.flatMap((row) => (row.issue === undefined ? [] : [[row.issue, row] as const])));
  const byRow = orphans.flatMap((issue) => {
    const row = byNumber.get(issue.number);
    return row === undefined ? [] : [{ issue, memory: rowMemory(row) }];
  });
  const issues = [...known, ...byRow];
  const taken = matchIssues(input.subjects, issues).bySubject;
  const titles = new Map<string, FindingMemory>();
  for (const subject of input.subjects) {
    if (taken.has(subject.id) || !hasOwnIssue(severityOf(subject))) continue;
    const { title } = input.texts.finding(subject, { commit: input.commit, command: undefined, maxLength: 60_000, unseen: 0 });
    titles.set(title.trim(), { ...subjectMemory(subject, undefined, { digest: '', commit: undefined }, []), isBreachTold: true });
  }
  const notes: string[] = [];
  for (const issue of orphans.filter(({ number }) => !byNumber.has(number))) {
    const memory = titles.get(issue.title.trim());
    if (memory !== undefined) issues.push({ issue, memory });
    else notes.push(`Issue #${issue.number} has labels of SAR and does not say what it is about; close it by hand.`);
  }
  return { issues, notes };
}

/** Whether an issue was one about a finding, and cannot be read. */
function isOrphan(issue: BoardIssue): boolean {
  const { kind } = readFindingMemory(issue.body);
  if (kind === 'memory' || isDashboard(issue) || OTHER_MARKER.test(issue.body)) return false;
  return kind === 'damaged' || issue.labels.some((label) => OWN_SEVERITY.test(label));
}

/** What a row remembers of its issue. Nothing is told twice. */
function rowMemory(row: EarlierRow): FindingMemory {
  return {
    subject: row.id,
    severity: row.severity,
    seen: new Map(Object.entries(row.findings)),
    places: row.places,
    isCut: row.isCut,
    isBreachTold: true,
    closing: undefined,
    digest: '',
    commit: undefined,
  };
}
