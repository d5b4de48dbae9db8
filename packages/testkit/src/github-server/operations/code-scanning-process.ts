import type { RepositoryState } from '../contract/world.js';
import { addCodeScanningAlert, alertsOf, type SarifUploadState } from '../world/alerts-state.js';
import type { SarifRun } from './code-scanning-sarif.js';

/** Turns the runs of an upload into analyses and alerts: new ones open, those of the same tool, category and ref that are gone are fixed. */
export function processSarif(repository: RepositoryState, upload: SarifUploadState, runs: readonly SarifRun[]): void {
  const { analyses, codeScanning } = alertsOf(repository);
  for (const run of runs) {
    const id = repository.id * 100_000 + analyses.size + 1;
    const { ref, sha, createdAt } = upload;
    const { tool, category, results } = run;
    analyses.set(id, { id, upload: upload.id, ref, sha, tool, category, results: results.length, rules: run.rules, createdAt });
    const known = [...codeScanning.values()].filter((alert) => alert.tool === tool && alert.category === category && alert.ref === ref);
    const seen = new Set(results.map(({ fingerprint }) => fingerprint));
    for (const alert of known) {
      const isThere = seen.has(alert.fingerprint);
      if (alert.state === 'dismissed' || isThere === (alert.state === 'open')) continue;
      alert.state = isThere ? 'open' : 'fixed';
      alert.updatedAt = createdAt;
    }
    const before = new Set(known.map(({ fingerprint }) => fingerprint));
    for (const result of results) {
      if (before.has(result.fingerprint)) continue;
      before.add(result.fingerprint);
      const { rule, message, path, line, fingerprint } = result;
      addCodeScanningAlert(repository, {
        tool,
        category,
        ref,
        sha,
        rule,
        message,
        path,
        line,
        fingerprint,
        severity: result.level,
        createdAt,
      });
    }
  }
}
