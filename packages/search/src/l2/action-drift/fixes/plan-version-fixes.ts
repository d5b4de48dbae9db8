import type { TextEdit } from '@sar/baseline';
import { applyEdits, replaceUsesRef, type Action, type Workflow } from '@sar/workflows';
import { collectReferences } from '../collect-references.js';
import { checkedDay } from '../day.js';
import { firstCurrent, lookUp, tagOf } from '../known-action.js';
import { display, displayName, type Reference } from '../reference.js';
import { archivedAction } from '../rules/archived-action.js';
import { deadReference } from '../rules/dead-reference.js';
import { deprecatedRuntime } from '../rules/deprecated-runtime.js';
import { majorsBehind, mindNotes } from '../rules/majors-behind.js';
import { outdatedMajor } from '../rules/outdated-major.js';
import { unresolvableTag } from '../rules/unresolvable-tag.js';
import type { DriftQuestion } from '../judge-action-drift.js';
import type { DriftContext, Verdict } from '../verdict.js';

const DEFAULT_GRACE_DAYS = 90;
const WORST_FIRST = [deadReference, unresolvableTag, archivedAction, deprecatedRuntime, outdatedMajor];

/** Files with versions of actions raised, and what is said about them. */
export interface VersionFixPlan {
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** A line for each reference that is raised, with what changes for its users on the way. */
  readonly raised: readonly string[];
  /** A line for each that is not, and why. */
  readonly left: readonly string[];
}

/**
 * Plans newer versions for references that are dead, made for a runtime that was given up, or several majors behind. A dead version becomes
 * the one that is known to be the same for its users; of the others the newest major is taken that was known before the days of grace. Commit pins
 * stay, since which commit a tag names is not known here; so does what needs another action.
 *
 * @throws UserError when `asOf` is no date
 */
export function planVersionFixes(
  documents: readonly (Workflow | Action)[],
  { asOf, options = {}, onlyPaths }: DriftQuestion,
): VersionFixPlan {
  const context: DriftContext = { asOf: checkedDay(asOf), graceDays: options.graceDays ?? DEFAULT_GRACE_DAYS };
  const raised: string[] = [];
  /** What changes for users is said once. */
  const said = new Set<string>();
  const left: string[] = [];
  const files = documents.flatMap((document) => {
    if (onlyPaths?.has(document.path) === false) return [];
    const edits: TextEdit[] = [];
    for (const reference of collectReferences(document)) {
      const verdict = WORST_FIRST.map((judge) => judge(reference, context)).find((one) => one !== undefined);
      if (verdict === undefined || verdict.pedantic === true) continue;
      const where = `${document.path}:${reference.uses[0].uses.range.line} ${display(reference)}`;
      const made = editsFor(document, reference, verdict, context);
      if (typeof made === 'string') left.push(`${where}: ${made}`);
      else {
        edits.push(...made.edits);
        const mind = mindNotes(majorsBehind(reference, context)?.notes ?? []);
        raised.push(`${where} → ${made.tag}${said.has(mind) ? '' : `.${mind}`}`);
        said.add(mind);
      }
    }
    const after = applyEdits(document.text, distinct(edits));
    return after === undefined || after === document.text ? [] : [{ path: document.path, before: document.text, after }];
  });
  return { files, raised, left };
}

/** The edits of all places of a reference, or why there are none. */
function editsFor(
  document: Workflow | Action,
  reference: Reference,
  verdict: Verdict,
  context: DriftContext,
): { readonly tag: string; readonly edits: readonly TextEdit[] } | string {
  if (reference.pinned) return 'a commit pin is raised by whoever knows the commit';
  if (verdict.fix !== undefined) return { tag: verdict.fix.edits[0]?.text ?? '', edits: verdict.fix.edits };
  const tag = targetOf(reference, verdict, context);
  if (tag === undefined) return `${displayName(reference)} is mended by hand. ${verdict.help}`;
  const edits = reference.uses.map(({ uses }) => replaceUsesRef(document, uses, tag));
  if (edits.includes(undefined)) return 'it is written in an unusual way, so it is raised by hand';
  return { tag, edits: edits.flatMap((each) => each ?? []) };
}

function targetOf(reference: Reference, { rule }: Verdict, context: DriftContext): string | undefined {
  const entry = lookUp(reference.action)?.entry;
  if (entry === undefined || reference.version === undefined) return undefined;
  if (rule !== 'outdated-major' && rule !== 'deprecated-runtime') return undefined;
  // The first version in order may be several majors behind itself; then the next run would raise it again.
  const newest = majorsBehind(reference, context)?.tag;
  if (newest !== undefined) return newest;
  const target = firstCurrent(entry, reference.version, context.asOf);
  return target === undefined ? undefined : tagOf(entry, target.version);
}

/** A scalar that stands at several places as an alias is edited once. */
function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}
