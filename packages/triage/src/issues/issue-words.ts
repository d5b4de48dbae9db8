import type { Severity } from '@sar/baseline';
import type { ClosedAs } from './closed-as.js';
import type { Closing } from './finding-memory.js';

/** What the text of a closed issue says first, and the comment that tells it. Without any text of findings. */
export function closingWords(closing: Closing, severity: Severity, older?: number): string {
  switch (closing) {
    case 'gone':
      return 'Closed by SAR: the same sensor looked at the same place again and does not find it any more. If it comes back, this issue is opened again.';
    case 'waived':
      return 'Closed by SAR: it is waived. The waiver, its reason and its last day are on the dashboard. When the waiver is over and it is still there, this issue is opened again.';
    case 'accepted':
      return 'Closed by SAR: it is accepted as it is, and is listed on the dashboard.';
    case 'dashboard':
      return `Closed by SAR: it needs no issue of its own now (severity ${severity}), and is listed on the dashboard.`;
    case 'duplicate':
      return `Closed by SAR: a duplicate of #${older ?? 0}.`;
  }
}

/** What is told when an issue is opened again. */
export function reopeningWords(closed: ClosedAs, before: Severity, now: Severity): string {
  switch (closed) {
    case 'hand':
      return `Opened again by SAR: it was closed while it was still there, and its severity is now ${now} (it was ${before}).`;
    case 'app':
      return 'Opened again by SAR: an app closed it, and it is still there. Closed by a person, it stays closed.';
    case 'dashboard':
      return `Opened again by SAR: it has an issue of its own again (severity ${now}). The clock runs on.`;
    case 'duplicate':
      return 'Opened again by SAR: no other open issue is about it now. The clock runs on.';
    case 'waived':
    case 'accepted':
      return `Opened again by SAR: it is not ${closed} any more, and still there. The clock runs on from when it was first seen.`;
    case 'gone':
      return 'Opened again by SAR: it is there again. The clock runs on from when it was first seen.';
  }
}

/** What is told when the severity changes. */
export function severityWords(before: Severity, now: Severity): string {
  return `Severity ${now} (it was ${before}). The description says which rule decided.`;
}

/** What is told when the deadline is over. `dueAt` is ISO 8601. */
export function overdueWords(dueAt: string): string {
  return `Overdue: the deadline was ${dueAt.slice(0, 16).replace('T', ' ')} UTC.`;
}
