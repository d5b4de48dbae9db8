/** Classes of security severity; `unrated` is what gives none. */
export type ScanClass = 'critical' | 'high' | 'medium' | 'low' | 'unrated';

/** A result of a scanner at a place of the repository, from a SARIF file or from GitHub. Text is untrusted. */
export interface ScanResult {
  readonly tool: string;
  readonly ruleId: string;
  readonly ruleText: string | undefined;
  readonly rated: ScanClass;
  /** False for what the tool only recommends (levels `note` and `none`). */
  readonly isWarning: boolean;
  readonly message: string;
  readonly path: string;
  readonly line: number | undefined;
  /** Page of the rule. */
  readonly helpUri: string | undefined;
  /** Page of the alert. */
  readonly url: string | undefined;
}
