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
    // What is no file of the repository, as an image or an address, is the name of a thing and no path.
    const place = path ?? '.';
    // Without a fingerprint of the tool's, the same message in the same file is told apart by its number there.
    const same = print ?? `${tool} ${message}`;
    const count = seen.get(`${ruleId} ${uri} ${same}`) ?? 0;
    seen.set(`${ruleId} ${uri} ${same}`, count + 1);
    return {
      id: fingerprint(sensor, ruleId, [path ?? uri, same, count === 0 ? undefined : String(count)]),
      sensor,
      // Levels of the baseline name rules, which have no blanks there.
      rule: ruleId.replaceAll(/\s+/g, '-'),
      layer,
      condition: condition ?? 'broken',
      impact: impact ?? IMPACT_OF[level],
      artefact: {
        kind: 'file',
        path: place,
        ...(path === undefined && uri !== '' && { name: uri.slice(0, 500) }),
        ...(path !== undefined && line !== undefined && { line }),
        ...(path !== undefined && column !== undefined && { column }),
        ...(path !== undefined && endLine !== undefined && { endLine }),
      },
      message,
      expected: ruleText ?? `no ${ruleId}`,
      actual: message,
      evidence: [{ path: place, ...(path !== undefined && line !== undefined && { line }), text: `${tool}: ${ruleId}` }],
      help: helpUri === undefined ? `See what ${tool} says about ${ruleId}.` : `See ${helpUri}.`,
    };
  });
}
