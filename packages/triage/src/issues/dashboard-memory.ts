import { hiddenMarker, readHiddenMarker } from '@sar/baseline';

/** Label of the dashboard, and name of its marker. */
export const DASHBOARD_LABEL = 'sar:dashboard';

const SCHEMA = 'sar.dashboard/1';
const SCHEMA_NAME = 'sar.dashboard/';

/** What the dashboard remembers besides its rows. */
export interface DashboardMemory {
  /** Hash of the title that SAR wrote. */
  readonly digest: string;
  /** Commit that the links point at. */
  readonly commit: string | undefined;
  /** True for a younger one that SAR closed. */
  readonly isDuplicate: boolean;
}

/** The hidden first line of the dashboard. */
export function dashboardMarker({ digest, commit, isDuplicate }: DashboardMemory): string {
  return hiddenMarker(DASHBOARD_LABEL, {
    schema: SCHEMA,
    digest,
    ...(commit !== undefined && { commit }),
    ...(isDuplicate && { duplicate: true }),
  });
}

/** See `FindingMemoryReading`. */
export type DashboardMemoryReading =
  | { readonly kind: 'none' | 'damaged' | 'newer' }
  | { readonly kind: 'memory'; readonly memory: DashboardMemory };

/** The memory in the body of a dashboard. Bounded, and never throws. */
export function readDashboardMemory(body: string): DashboardMemoryReading {
  const marker = readHiddenMarker(DASHBOARD_LABEL, body);
  if (marker.kind === 'none') return { kind: 'none' };
  if (marker.kind === 'unreadable') return { kind: 'damaged' };
  const { schema, digest, commit, duplicate } = marker.value;
  if (schema !== SCHEMA) return { kind: typeof schema === 'string' && schema.startsWith(SCHEMA_NAME) ? 'newer' : 'damaged' };
  if (typeof digest !== 'string' || !(commit === undefined || typeof commit === 'string')) return { kind: 'damaged' };
  return { kind: 'memory', memory: { digest, commit, isDuplicate: duplicate === true } };
}
