import type { CauseGroup, Finding } from '@sar/baseline';

/** The findings, each with the id of the group that it is in. */
export function withGroups(findings: readonly Finding[], groups: readonly CauseGroup[]): readonly Finding[] {
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  return findings.map((finding) => {
    const group = groupOf.get(finding.signal.id);
    return group === undefined || finding.waived !== undefined ? finding : { ...finding, group };
  });
}
