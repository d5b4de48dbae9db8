import type { Artefact, Evidence } from '@sar/baseline';
import { encodedPath } from '../safety/encoded-path.js';
import { SARIF_LIMITS } from './sarif-limits.js';
import { sarifMessage } from './sarif-message.js';
import type { SarifArtifactLocation, SarifLocation } from './sarif-log.js';

/** A path of the repository as SARIF refers to it: relative to its root. */
export function artifactLocation(path: string): SarifArtifactLocation {
  return { uri: encodedPath(path), uriBaseId: '%SRCROOT%' };
}

/** Where a finding is. Code scanning shows no result without a line: line 1 stands for the whole file. */
export function primaryLocation(artefact: Artefact): SarifLocation {
  const { path, line, column, endLine, job } = artefact;
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(path),
      region: {
        startLine: line ?? 1,
        ...(line === undefined || column === undefined ? {} : { startColumn: column }),
        ...(line === undefined || endLine === undefined || endLine < line ? {} : { endLine }),
      },
    },
    ...(job === undefined ? {} : { logicalLocations: [{ name: job, kind: 'member' }] }),
  };
}

/** The evidence of a finding as related locations, within the limit of locations; undefined when there is none. */
export function relatedLocations(evidence: readonly Evidence[]): readonly SarifLocation[] | undefined {
  if (evidence.length === 0) return undefined;
  return evidence.slice(0, SARIF_LIMITS.locationsPerResult - 1).map(({ path, line, text }, index) => ({
    id: index + 1,
    physicalLocation: { artifactLocation: artifactLocation(path), region: { startLine: line ?? 1 } },
    message: sarifMessage(text),
  }));
}
