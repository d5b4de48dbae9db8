import { fingerprint, type Finding, type Fix, type Waived } from '@sar/baseline';
import { artifactLocation, primaryLocation, relatedLocations } from './sarif-location.js';
import type { SarifFix, SarifResult, SarifSuppression } from './sarif-log.js';
import { sarifMessage } from './sarif-message.js';
import { SARIF_LEVELS, sarifRuleId } from './sarif-rule.js';

/**
 * A finding as a result. Its identity is the finding's id alone, so that an alert lives on when lines move.
 *
 * @param occurrence 1 for the first result with this id, 2 for the next …
 */
export function sarifResult(finding: Finding, ruleIndex: number, occurrence: number): SarifResult {
  const { signal, severity, decision, waived } = finding;
  const related = relatedLocations(signal.evidence);
  return {
    ruleId: sarifRuleId({ id: signal.rule, sensor: signal.sensor }),
    ruleIndex,
    level: SARIF_LEVELS[severity],
    message: sarifMessage(signal.message),
    locations: [primaryLocation(signal.artefact)],
    ...(related === undefined ? {} : { relatedLocations: related }),
    partialFingerprints: {
      'sarFindingId/v1': signal.id,
      primaryLocationLineHash: `${fingerprint('sarif', 'primaryLocationLineHash', [signal.id])}:${occurrence}`,
    },
    // SARIF 3.27.23: either all results of a run have the list, or none.
    suppressions: waived === undefined ? [] : [suppression(waived)],
    ...(signal.fix === undefined ? {} : { fixes: [sarifFix(signal.fix)] }),
    properties: { severity, decidedBy: decision.by, expected: signal.expected, actual: signal.actual },
  };
}

function suppression({ by, reason, owner, until }: Waived): SarifSuppression {
  const who = owner === undefined ? '' : `, ${owner}`;
  return { kind: by === 'suppression' ? 'inSource' : 'external', justification: sarifMessage(`${reason} (until ${until}${who})`).text };
}

function sarifFix({ title, edits }: Fix): SarifFix {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    description: sarifMessage(title),
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifactLocation(path),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          ...(text === '' ? {} : { insertedContent: { text } }),
        })),
    })),
  };
}
