import type { SarifLog } from '../../reports/sarif/read-sarif.js';
import { MAX_SARIF_RESULTS, whySilent } from '../../reports/sarif/read-sarif.js';
import type { DeadCodeMeaning } from './dead-code-meaning.js';
import type { DeadItem, DeadItems } from './dead-item.js';
import { isUnsure } from './ruff-items.js';

/** The results of a SARIF log that the baseline calls dead code. */
export function sarifItems(log: SarifLog, meaning: DeadCodeMeaning): DeadItems {
  if (!log.ok) return log;
  const silent = whySilent(log);
  if (silent !== undefined) return { ok: false, why: silent };
  const items = log.results.flatMap(({ tool, ruleId, uri, path, line, message }): DeadItem[] => {
    const means = meaning(tool, ruleId);
    return means === undefined
      ? []
      : [{ ...means, tool, code: ruleId, written: path ?? uri, line, message, isDoubtful: isUnsure(ruleId, message) }];
  });
  const unjudged = [
    ...log.failed.map((tool) => ({ written: '', reason: `${tool.slice(0, 100)} says that its run failed, so its silence means nothing` })),
    ...(log.cut > 0 ? [{ written: '', reason: `${log.cut} results beyond the first ${MAX_SARIF_RESULTS} are not read` }] : []),
  ];
  return { ok: true, items, unjudged, what: `${log.results.length} results of ${log.tools.slice(0, 5).join(', ').slice(0, 200)}` };
}
