import { DRIFT_DATA } from '../drift-data.js';
import { displayName } from '../reference.js';
import type { ReferenceJudge } from '../verdict.js';

const SAYS = {
  archived: 'is archived: it gets neither updates nor security fixes',
  moved: 'has moved: the old name only works while GitHub forwards it',
  superseded: 'is superseded: its owner develops a successor instead',
} as const;

/** An action whose repository is archived, given up or moved. */
export const archivedAction: ReferenceJudge = (reference, { asOf }) => {
  const found = DRIFT_DATA.archivedActions.find(
    ({ action, since }) => since <= asOf && (reference.action === action || reference.action.startsWith(`${action}/`)),
  );
  if (found === undefined) return undefined;
  return {
    rule: 'archived-action',
    impact: 'advisory',
    message: `${displayName(reference)} ${SAYS[found.state]} (known since ${found.since}).`,
    expected: found.use,
    help: `Use ${found.use}. Source: ${found.source}`,
  };
};
