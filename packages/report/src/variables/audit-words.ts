import { STORAGE_LAYERS, type StorageLayer, type VariableAuditDocument } from '@sar/baseline';
import { countOf, groupedNumber } from '../findings/count-words.js';

export type AuditResult = VariableAuditDocument['results'][number];

/** What people call a layer. */
export const STORAGE_LAYER_NAMES: Readonly<Record<StorageLayer, string>> = {
  'org-secrets': 'Organisation secrets',
  'repo-secrets': 'Repository secrets',
  'env-secrets': 'Environment secrets',
  'repo-vars': 'Repository variables',
  'env-vars': 'Environment variables',
  codespace: 'Codespaces secrets',
  'org-vars': 'Organisation variables',
  dependabot: 'Dependabot secrets',
};

/** A layer, or one environment's part of it, and what is in it. */
export interface LayerGroup<Item> {
  readonly layer: StorageLayer;
  readonly environment?: string;
  readonly items: readonly Item[];
}

/** The items by layer and environment, in the order of the layers. */
export function byStorageLayer<Item extends { readonly layer: StorageLayer; readonly environment?: string | undefined }>(
  items: readonly Item[],
): readonly LayerGroup<Item>[] {
  return STORAGE_LAYERS.flatMap((layer) => {
    const ofLayer = items.filter((item) => item.layer === layer);
    return [...new Set(ofLayer.map(({ environment }) => environment))].map((environment) => ({
      layer,
      ...(environment !== undefined && { environment }),
      items: ofLayer.filter((item) => item.environment === environment),
    }));
  });
}

/** `87 entries: 84 present, 2 absent (1 required), 1 unknown; 3 more are configured but not declared`. */
export function auditSummaryWords({ summary }: Pick<VariableAuditDocument, 'summary'>): string {
  const { total, present, absent, unknown, absent_required: required, extra } = summary;
  const number = groupedNumber;
  const ofWhich = absent === 0 ? '' : ` (${number(required)} required)`;
  const more = extra === 0 ? '' : `; ${number(extra)} more ${extra === 1 ? 'is' : 'are'} configured but not declared`;
  const entries = total === 1 ? '1 entry' : `${number(total)} entries`;
  return `${entries}: ${number(present)} present, ${number(absent)} absent${ofWhich}, ${number(unknown)} unknown${more}`;
}

/** What else is to be said of a result: optional, governed, drifted, and its note. Not yet escaped. */
export function resultNotes({ required, human_governance: governed, value_drift: drift, note }: AuditResult): string {
  const digest = ({ length, sha256_prefix: prefix }: { readonly length: number; readonly sha256_prefix: string }): string =>
    `${countOf(length, 'byte')}, SHA-256 ${prefix}…`;
  return [
    required ? '' : 'optional',
    governed ? 'only people may write it' : '',
    drift === undefined ? '' : `another value than declared (${digest(drift.actual)}; declared: ${digest(drift.expected)})`,
    note,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
