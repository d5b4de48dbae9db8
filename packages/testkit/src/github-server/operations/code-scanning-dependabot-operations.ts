import { isoSeconds } from '../answers/iso-seconds.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { type AlertsState, alertsOf, type DependabotAlertState } from '../world/alerts-state.js';

const READ = [{ name: 'vulnerability_alerts', level: 'read' }] as const;

/** Dependabot's alerts. */
export const codeScanningDependabotOperations: Operations = {
  'dependabot/list-alerts-for-repo': {
    needs: READ,
    handle(call) {
      const { repository, state } = dependabotFor(call);
      const { direction = 'desc' } = call.query;
      const alerts = [...state.dependabot.values()].filter((alert) => matches(alert, call.query));
      alerts.sort((a, b) => (direction === 'asc' ? 1 : -1) * (a.createdAt.getTime() - b.createdAt.getTime() || a.number - b.number));
      return { list: alerts.map((alert) => alertAnswer(call, repository, alert)) };
    },
  },
  'dependabot/get-alert': {
    needs: READ,
    handle(call) {
      const { repository, state } = dependabotFor(call);
      const alert = state.dependabot.get(Number(call.path['alert_number']));
      if (alert === undefined) throw new ApiError(404, 'Not Found');
      return { status: 200, body: alertAnswer(call, repository, alert) };
    },
  },
};

function dependabotFor(call: ApiCall): { readonly repository: RepositoryState; readonly state: AlertsState } {
  const repository = repositoryOf(call);
  const state = alertsOf(repository);
  if (!state.dependabotEnabled) throw new ApiError(403, 'Dependabot alerts are disabled for this repository.');
  return { repository, state };
}

/** Every filter is a list of words between commas. */
function matches(alert: DependabotAlertState, query: ApiCall['query']): boolean {
  const values: Readonly<Record<string, string>> = {
    state: alert.state,
    severity: alert.severity,
    ecosystem: alert.ecosystem,
    package: alert.packageName,
    manifest: alert.manifest,
    scope: alert.scope,
  };
  return Object.entries(values).every(([name, value]) => {
    const wanted = query[name];
    return typeof wanted !== 'string' || wanted.split(',').includes(value);
  });
}

function alertAnswer(call: ApiCall, repository: RepositoryState, alert: DependabotAlertState): unknown {
  const { ghsaId, cveId, severity } = alert;
  const created = isoSeconds(alert.createdAt);
  const vulnerability = {
    package: { ecosystem: alert.ecosystem, name: alert.packageName },
    severity,
    vulnerable_version_range: alert.vulnerableRange,
    first_patched_version: alert.firstPatched === null ? null : { identifier: alert.firstPatched },
  };
  const isDismissed = alert.state === 'dismissed';
  return {
    number: alert.number,
    state: alert.state,
    dependency: { package: vulnerability.package, manifest_path: alert.manifest, scope: alert.scope, relationship: 'direct' },
    security_advisory: {
      ghsa_id: ghsaId,
      cve_id: cveId,
      summary: alert.summary,
      description: alert.summary,
      vulnerabilities: [vulnerability],
      severity,
      cvss: { score: alert.cvss, vector_string: alert.cvssVector },
      cvss_severities: { cvss_v3: { score: alert.cvss, vector_string: alert.cvssVector }, cvss_v4: { score: 0, vector_string: null } },
      cwes: [],
      identifiers: [{ type: 'GHSA', value: ghsaId }, ...(cveId === null ? [] : [{ type: 'CVE', value: cveId }])],
      references: [{ url: `${call.baseUrl}/advisories/${ghsaId}` }],
      published_at: created,
      updated_at: created,
      withdrawn_at: null,
    },
    security_vulnerability: vulnerability,
    url: `${repositoryUrl(repository, call.baseUrl)}/dependabot/alerts/${alert.number}`,
    html_url: `${call.baseUrl}/${repository.owner}/${repository.name}/security/dependabot/${alert.number}`,
    created_at: created,
    updated_at: created,
    dismissed_at: isDismissed ? created : null,
    dismissed_by: null,
    dismissed_reason: isDismissed ? 'tolerable_risk' : null,
    dismissed_comment: null,
    fixed_at: alert.state === 'fixed' ? created : null,
    auto_dismissed_at: alert.state === 'auto_dismissed' ? created : null,
  };
}
