import { firstCurrent, lookUp, runtimeName, runtimeOf, stageOf, tagOf, type Lookup } from '../known-action.js';
import { display, displayName, type Reference } from '../reference.js';
import type { DriftContext, ReferenceJudge } from '../verdict.js';
import type { VersionName } from '../version-name.js';
import { behindInWords, majorsBehind, mindNotes } from './majors-behind.js';

const NODE24_RUNNER = 'self-hosted runners need version 2.327.1 for Node.js 24';

/** An action that declares a runtime the runner gave up, or that calls one which does. */
export const deprecatedRuntime: ReferenceJudge = (reference, context) => {
  const found = lookUp(reference.action);
  const { version } = reference;
  if (found === undefined || version === undefined) return undefined;
  const declared = runtimeOf(found, version, !reference.pinned);
  const stage = declared && stageOf(declared.using, context.asOf);
  if (declared === undefined || stage === undefined) return undefined;
  const behind = majorsBehind(reference, context);
  const subject = declared.via === undefined ? 'is made for' : `calls ${declared.via}, which is made for`;
  const target = firstCurrent(found.entry, version, context.asOf);
  return {
    rule: 'deprecated-runtime',
    impact: stage.impact,
    message:
      `${display(reference)} ${subject} ${runtimeName(declared.using)}, which ${stage.state} (since ${stage.since}).` +
      (behind === undefined ? '' : ` It is ${behindInWords(behind)}.`),
    expected:
      target === undefined ? 'a version for a current runtime' : `${displayName(reference)}@${tagOf(found.entry, target.version)} or newer`,
    help: remedy(reference, found, version, context) + mindNotes(behind?.notes ?? []) + ` Source: ${stage.source}`,
  };
};

function remedy({ pinned }: Reference, { entry }: Lookup, version: VersionName, { asOf }: DriftContext): string {
  const target = firstCurrent(entry, version, asOf);
  if (target === undefined) {
    const { version: newest, date } = entry.latest;
    const read = date <= asOf ? ` (the newest read is ${newest.join('.')} of ${date})` : '';
    return `No version for a current runtime is known${read}: ask its owner, or use another action.`;
  }
  const tag = tagOf(entry, target.version);
  return `Use ${tag} or newer${pinned ? ', pinned by its commit' : ''}${target.using === 'node24' ? ` (${NODE24_RUNNER})` : ''}.`;
}
