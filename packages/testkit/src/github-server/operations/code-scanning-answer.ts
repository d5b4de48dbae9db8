import { isoSeconds } from '../answers/iso-seconds.js';
import { repositoryUrl } from '../answers/repository-of.js';
import { simpleUser } from '../answers/simple-user.js';
import type { ApiCall } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import type { AnalysisState, CodeScanningAlertState } from '../world/alerts-state.js';
import { dateOrNull } from './issues-answer.js';

type Answer = Readonly<Record<string, unknown>>;

export function codeScanningAlertAnswer(call: ApiCall, repository: RepositoryState, alert: CodeScanningAlertState): Answer {
  const url = `${repositoryUrl(repository, call.baseUrl)}/code-scanning/alerts/${alert.number}`;
  return {
    number: alert.number,
    created_at: isoSeconds(alert.createdAt),
    updated_at: isoSeconds(alert.updatedAt),
    url,
    html_url: htmlUrl(call, repository, alert),
    instances_url: `${url}/instances`,
    state: alert.state,
    fixed_at: alert.state === 'fixed' ? isoSeconds(alert.updatedAt) : null,
    dismissed_by: alert.dismissedBy === null ? null : simpleUser(alert.dismissedBy, call.baseUrl),
    dismissed_at: dateOrNull(alert.dismissedAt),
    dismissed_reason: alert.dismissedReason,
    dismissed_comment: alert.dismissedComment,
    rule: {
      id: alert.rule,
      name: alert.rule,
      severity: alert.severity,
      security_severity_level: alert.securitySeverity,
      description: alert.message,
      tags: [],
    },
    tool: { name: alert.tool, version: null, guid: null },
    most_recent_instance: instanceAnswer(call, repository, alert),
  };
}

export function instanceAnswer(call: ApiCall, repository: RepositoryState, alert: CodeScanningAlertState): Answer {
  return {
    ref: alert.ref,
    analysis_key: '(default)',
    environment: '{}',
    category: alert.category,
    state: alert.state,
    commit_sha: alert.sha,
    message: { text: alert.message },
    location: { path: alert.path, start_line: alert.line, end_line: alert.line, start_column: 1, end_column: 1 },
    html_url: htmlUrl(call, repository, alert),
    classifications: [],
  };
}

export function analysisAnswer(call: ApiCall, repository: RepositoryState, analysis: AnalysisState): Answer {
  return {
    ref: analysis.ref,
    commit_sha: analysis.sha,
    analysis_key: '(default)',
    environment: '{}',
    category: analysis.category,
    error: analysis.error ?? '',
    created_at: isoSeconds(analysis.createdAt),
    results_count: analysis.results,
    rules_count: analysis.rules,
    id: analysis.id,
    url: `${repositoryUrl(repository, call.baseUrl)}/code-scanning/analyses/${analysis.id}`,
    sarif_id: analysis.upload,
    tool: { name: analysis.tool, version: null, guid: null },
    deletable: true,
    warning: '',
  };
}

function htmlUrl(call: ApiCall, { owner, name }: RepositoryState, { number }: CodeScanningAlertState): string {
  return `${call.baseUrl}/${owner}/${name}/security/code-scanning/${number}`;
}
