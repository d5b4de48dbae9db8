import { fingerprint, type CustomSensor, type Impact, type Signal } from '@sar/baseline';
import type { SarifLevel, SarifResult } from '../reports/sarif/read-sarif.js';

/** What a level of SARIF does to the repository, where the baseline does not say: no tool's level halts anything by itself. */
const IMPACT_OF: Readonly<Record<SarifLevel, Impact>> = { error: 'degrades', warning: 'advisory', note: 'advisory', none: 'advisory' };

/** The results of a SARIF log as signals of a sensor of the repository's own. */
export function sarifSignals(
  results: readonly SarifResult[],
  sensor: string,
  { layer, condition, impact }: CustomSensor,
): readonly Signal[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const { tool, ruleId, ruleText, level, message, path, uri, line, column, endLine, helpUri, fingerprint: print } = result;
    const place = path ?? (uri === '' ? '.' : uri);
    // Without a fingerprint of the tool's, the same message in the same file is told apart by its number there.
    const same = print ?? `${tool} ${message}`;
    const count = seen.get(`${ruleId} ${place} ${same}`) ?? 0;
    seen.set(`${ruleId} ${place} ${same}`, count + 1);
    return {
      id: fingerprint(sensor, ruleId, [place, same, count === 0 ? undefined : String(count)]),
      sensor,
      rule: ruleId,
      layer,
      condition: condition ?? 'broken',
      impact: impact ?? IMPACT_OF[level],
      artefact: {
        kind: 'file',
        path: place,
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        ...(endLine !== undefined && { endLine }),
      },
      message,
      expected: ruleText ?? `no ${ruleId}`,
      actual: message,
      evidence: [{ path: place, ...(line !== undefined && { line }), text: `${tool}: ${ruleId}` }],
      help: helpUri === undefined ? `See what ${tool} says about ${ruleId}.` : `See ${helpUri}.`,
    };
  });
}
