import type { DocumentPath, Impact, VariableRule } from '@sar/baseline';
import type { Reference, References } from '@sar/workflows';
import type { AuditEntry, ExtraEntry } from './audit-entry.js';
import type { Configured } from './configured.js';
import type { OpenName } from './open-names.js';

/** A difference between what is declared, referred to and configured, before it becomes a signal. */
export interface Deviation {
  readonly rule: VariableRule;
  readonly impact: Impact;
  readonly kind: 'variable' | 'secret';
  /** What makes it the same deviation in the next run: layer or context, and environment. */
  readonly layer: string;
  readonly environment?: string;
  readonly name: string;
  /** Where it is to be mended: in the baseline, or where the reference stands. */
  readonly at: { readonly declared: DocumentPath } | { readonly reference: Reference };
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  /** References that led to it. */
  readonly evidence: readonly Reference[];
  readonly help?: string;
  readonly playbook?: string;
  readonly pedantic?: boolean;
}

/** What the rules compare. */
export interface Picture {
  readonly entries: readonly AuditEntry[];
  readonly extra: readonly ExtraEntry[];
  readonly references: References;
  /** The references by name. */
  readonly named: ReadonlyMap<string, readonly Reference[]>;
  readonly configured: Configured;
  readonly open: readonly OpenName[];
}

/** `repository variable X`, `secret X of the environment "production"`. */
export function entryWords({ layer, environment, name }: Pick<AuditEntry, 'layer' | 'environment' | 'name'>): string {
  const words = {
    'org-secrets': `organisation secret ${name}`,
    'repo-secrets': `repository secret ${name}`,
    'env-secrets': `secret ${name} of the environment "${environment ?? ''}"`,
    'repo-vars': `repository variable ${name}`,
    'env-vars': `variable ${name} of the environment "${environment ?? ''}"`,
    codespace: `Codespaces secret ${name}`,
    'org-vars': `organisation variable ${name}`,
    dependabot: `Dependabot secret ${name}`,
  };
  return words[layer];
}

/** What a deviation of a declared entry says of it. */
export function ofEntry(entry: AuditEntry): Pick<Deviation, 'layer' | 'name' | 'at'> & { environment?: string } {
  const { layer, environment, name, path } = entry;
  return { layer, ...(environment !== undefined && { environment }), name, at: { declared: path } };
}
