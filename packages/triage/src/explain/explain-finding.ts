import { describeOrigin, SEVERITY_TABLE, type Baseline, type CauseGroup, type Finding, type Subject } from '@sar/baseline';
import { compileOverrides, type Override } from '../decide/override.js';
import { calendarWords } from './calendar-words.js';
import { decisionChanges } from './decision-changes.js';
import { decisionSteps } from './decision-steps.js';
import type { Explanation } from './explanation.js';

export interface ExplainInput {
  readonly baseline: Baseline;
  readonly finding: Finding;
  /** All findings of the run, for the others of the group. */
  readonly findings: readonly Finding[];
  readonly groups: readonly CauseGroup[];
  /** The open subjects of the run, with their playbooks. */
  readonly subjects: readonly Subject[];
  readonly now: Date;
  /** The branch that is checked, if it is known. */
  readonly branch?: string;
  /** Which memory has the first sighting, such as `branch sar-state`. */
  readonly seenIn?: string;
}

/**
 * Why a finding has its severity, deadline, route and owner: every question that was asked, in its order, and what would change the
 * answer. The baseline must be the one that decided.
 */
export function explainFinding({ baseline, finding, findings, groups, subjects, now, branch, seenIn }: ExplainInput): Explanation {
  const overrides = compileOverrides(baseline, branch);
  const override = overrides.find(({ mismatch }) => mismatch(finding.signal) === undefined);
  const by = (key: keyof Override['set']): string | undefined =>
    override?.set[key] === undefined ? undefined : describeOrigin(baseline, ['triage', override.index, 'set', key]);
  const ownerBy = by('owner') ?? (baseline.owner === undefined ? undefined : describeOrigin(baseline, ['owner']));
  const group = groupOf(finding, findings, groups);
  const playbook = subjects.find(({ members }) => members.some(({ signal }) => signal.id === finding.signal.id))?.playbook;
  const { severity, sla } = finding;
  const calendar = sla.isBusiness === true ? baseline.sla.calendar : undefined;
  const declared = baseline.sla.hours[severity] === undefined ? undefined : describeOrigin(baseline, ['sla', 'hours', severity]);
  const means = Object.entries(SEVERITY_TABLE.routes).find(([route]) => route === finding.route)?.[1];
  return {
    finding,
    steps: decisionSteps(baseline, finding.signal, overrides, branch),
    clock: {
      ...(seenIn !== undefined && { from: seenIn }),
      hoursBy: by('sla-hours') ?? declared ?? `the severity table for ${severity}`,
      ...(calendar !== undefined && { calendar: calendarWords(calendar) }),
    },
    route: means ?? finding.route,
    routeBy: by('route') ?? `the severity table for ${severity}`,
    ...(finding.owner !== undefined && ownerBy !== undefined && { ownerBy }),
    ...(playbook !== undefined && { playbook }),
    ...(group !== undefined && { group }),
    changes: decisionChanges(baseline, finding, override, now),
  };
}

function groupOf(finding: Finding, findings: readonly Finding[], groups: readonly CauseGroup[]): Explanation['group'] {
  const group = groups.find(({ id }) => id === finding.group);
  if (group === undefined) return undefined;
  const byId = new Map(findings.map((each) => [each.signal.id, each]));
  const others = group.members.flatMap((id) => (id === finding.signal.id ? [] : (byId.get(id) ?? [])));
  return { title: group.title, why: group.why, isRoot: group.root === finding.signal.id, others };
}
