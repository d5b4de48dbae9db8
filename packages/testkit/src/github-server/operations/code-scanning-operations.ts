import { createHash } from 'node:crypto';
import { loginOf } from '../answers/caller-identity.js';
import { repositoryOf, repositoryUrl } from '../answers/repository-of.js';
import { type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { type AlertsState, alertsOf, type CodeScanningAlertState, type SarifUploadState } from '../world/alerts-state.js';
import { analysisAnswer, codeScanningAlertAnswer, instanceAnswer } from './code-scanning-answer.js';
import { codeScanningDependabotOperations } from './code-scanning-dependabot-operations.js';
import { processSarif } from './code-scanning-process.js';
import { decodeSarif, readSarif } from './code-scanning-sarif.js';

const READ = [{ name: 'security_events', level: 'read' }] as const;
const WRITE = [{ name: 'security_events', level: 'write' }] as const;

/** Code scanning: uploads, analyses and alerts; Dependabot's alerts. */
export const codeScanningOperations: Operations = {
  ...codeScanningDependabotOperations,
  'code-scanning/upload-sarif': {
    needs: WRITE,
    handle(call) {
      const { repository, state } = scanningFor(call);
      const upload = store(call, repository, state);
      return { status: 202, body: { id: upload.id, url: `${repositoryUrl(repository, call.baseUrl)}/code-scanning/sarifs/${upload.id}` } };
    },
  },
  'code-scanning/get-sarif': {
    needs: READ,
    handle(call) {
      const { repository, state } = scanningFor(call);
      const upload = state.uploads.get(call.path['sarif_id'] ?? '');
      if (upload === undefined) throw new ApiError(404, 'Not Found');
      if (upload.pendingPolls > 0) {
        upload.pendingPolls -= 1;
        return { status: 200, body: { processing_status: 'pending' } };
      }
      if (upload.errors.length > 0)
        return { status: 200, body: { processing_status: 'failed', analyses_url: null, errors: upload.errors } };
      const analyses = `${repositoryUrl(repository, call.baseUrl)}/code-scanning/analyses?sarif_id=${upload.id}`;
      return { status: 200, body: { processing_status: 'complete', analyses_url: analyses } };
    },
  },
  'code-scanning/list-recent-analyses': {
    needs: READ,
    handle(call) {
      const { repository, state } = scanningFor(call);
      const { tool_name: tool, ref, sarif_id: upload } = call.query;
      const analyses = [...state.analyses.values()].filter(
        (each) =>
          (tool === undefined || each.tool === tool) &&
          (ref === undefined || each.ref === ref) &&
          (upload === undefined || each.upload === upload),
      );
      return { list: analyses.reverse().map((analysis) => analysisAnswer(call, repository, analysis)) };
    },
  },
  'code-scanning/list-alerts-for-repo': {
    needs: READ,
    handle(call) {
      const { repository, state } = scanningFor(call);
      const { tool_name: tool, ref, state: wanted, severity, sort = 'created', direction = 'desc' } = call.query;
      const sign = direction === 'asc' ? 1 : -1;
      const key = (alert: CodeScanningAlertState): number => (sort === 'updated' ? alert.updatedAt : alert.createdAt).getTime();
      const alerts = [...state.codeScanning.values()].filter(
        (alert) =>
          (tool === undefined || alert.tool === tool) &&
          (ref === undefined || alert.ref === ref || alert.alsoOn?.includes(String(ref)) === true) &&
          (wanted === undefined || alert.state === wanted) &&
          (severity === undefined || alert.severity === severity || alert.securitySeverity === severity),
      );
      alerts.sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
      // Asked for a reference, GitHub shows each alert as it is there.
      const shown = typeof ref === 'string' ? alerts.map((alert) => ({ ...alert, ref })) : alerts;
      return { list: shown.map((alert) => codeScanningAlertAnswer(call, repository, alert)) };
    },
  },
  'code-scanning/get-alert': {
    needs: READ,
    handle(call) {
      const { repository, state } = scanningFor(call);
      return { status: 200, body: codeScanningAlertAnswer(call, repository, alertOf(call, state)) };
    },
  },
  'code-scanning/list-alert-instances': {
    needs: READ,
    handle(call) {
      const { repository, state } = scanningFor(call);
      return { list: [instanceAnswer(call, repository, alertOf(call, state))] };
    },
  },
  'code-scanning/update-alert': {
    needs: WRITE,
    handle(call) {
      const { repository, state } = scanningFor(call);
      const alert = alertOf(call, state);
      update(call, alert);
      return { status: 200, body: codeScanningAlertAnswer(call, repository, alert) };
    },
  },
};

function scanningFor(call: ApiCall): { readonly repository: RepositoryState; readonly state: AlertsState } {
  const repository = repositoryOf(call);
  const state = alertsOf(repository);
  if (!state.codeScanningEnabled) {
    throw new ApiError(403, 'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.');
  }
  return { repository, state };
}

function alertOf(call: ApiCall, state: AlertsState): CodeScanningAlertState {
  const alert = state.codeScanning.get(Number(call.path['alert_number']));
  if (alert === undefined) throw new ApiError(404, 'No alert found for alert number');
  return alert;
}

/** Keeps an upload and processes it at once; its status may still say `pending` for a while. */
function store(call: ApiCall, repository: RepositoryState, state: AlertsState): SarifUploadState {
  const { commit_sha: sha, ref, sarif } = call.body as { commit_sha: string; ref: string; sarif: string };
  if (!/^refs\/(heads\/.+|tags\/.+|pull\/\d+\/(merge|head))$/.test(ref)) throw new ApiError(400, `ref is not a full reference: ${ref}`);
  if (!repository.git.objects.commits.has(sha)) throw new ApiError(404, `commit not found: ${sha}`);
  const text = decodeSarif(sarif);
  const read = readSarif(text);
  const digest = createHash('sha1').update(`${state.uploads.size} ${ref} ${sha}`).update(text).digest('hex');
  const id = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(12, 16), digest.slice(16, 20), digest.slice(20, 32)].join('-');
  const errors = 'errors' in read ? read.errors : [];
  const upload: SarifUploadState = { id, ref, sha, text, createdAt: call.now, errors, pendingPolls: state.pendingPolls };
  state.uploads.set(id, upload);
  if ('runs' in read) processSarif(repository, upload, read.runs);
  return upload;
}

function update(call: ApiCall, alert: CodeScanningAlertState): void {
  const body = call.body as {
    state?: 'open' | 'dismissed';
    dismissed_reason?: CodeScanningAlertState['dismissedReason'];
    dismissed_comment?: string | null;
  };
  if (body.state === undefined) return;
  if (alert.state === 'fixed') throw new ApiError(400, 'Alert is fixed and cannot be changed');
  if (body.state === 'dismissed' && (body.dismissed_reason ?? null) === null)
    throw new ApiError(400, 'dismissed_reason is required to dismiss an alert');
  const isDismissed = body.state === 'dismissed';
  alert.state = body.state;
  alert.dismissedAt = isDismissed ? call.now : null;
  alert.dismissedBy = isDismissed ? loginOf(call) : null;
  alert.dismissedReason = isDismissed ? (body.dismissed_reason ?? null) : null;
  alert.dismissedComment = isDismissed ? (body.dismissed_comment ?? null) : null;
  alert.updatedAt = call.now;
}
