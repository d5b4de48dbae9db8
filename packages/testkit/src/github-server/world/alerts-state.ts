import type { RepositoryState } from '../contract/world.js';

export interface CodeScanningAlertState {
  readonly number: number;
  readonly tool: string;
  readonly rule: string;
  readonly severity: 'none' | 'note' | 'warning' | 'error';
  readonly securitySeverity: 'low' | 'medium' | 'high' | 'critical' | null;
  readonly message: string;
  readonly path: string;
  readonly line: number;
  readonly ref: string;
  /** Other references that it is open on. */
  readonly alsoOn?: readonly string[];
  readonly sha: string;
  readonly category: string;
  /** Tells the same finding of a later upload. */
  readonly fingerprint: string;
  state: 'open' | 'dismissed' | 'fixed';
  readonly createdAt: Date;
  updatedAt: Date;
  dismissedAt: Date | null;
  dismissedBy: string | null;
  dismissedReason: 'false positive' | "won't fix" | 'used in tests' | null;
  dismissedComment: string | null;
}

/** An uploaded SARIF file, decoded. */
export interface SarifUploadState {
  readonly id: string;
  readonly ref: string;
  readonly sha: string;
  readonly text: string;
  readonly createdAt: Date;
  /** Why it could not be processed; empty: it was. */
  readonly errors: readonly string[];
  /** How many more questions for its status are answered with `pending`. */
  pendingPolls: number;
}

export interface AnalysisState {
  readonly id: number;
  readonly upload: string;
  readonly ref: string;
  readonly sha: string;
  readonly tool: string;
  readonly category: string;
  readonly results: number;
  readonly rules: number;
  readonly createdAt: Date;
  /** Why the results could not be used; without it, they were. */
  readonly error?: string;
}

export interface DependabotAlertState {
  readonly number: number;
  readonly packageName: string;
  readonly ecosystem: string;
  readonly manifest: string;
  readonly scope: 'development' | 'runtime';
  readonly ghsaId: string;
  readonly cveId: string | null;
  readonly summary: string;
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  readonly cvss: number;
  /** Of CVSS 3; null: GitHub has none. */
  readonly cvssVector: string | null;
  readonly vulnerableRange: string;
  readonly firstPatched: string | null;
  readonly state: 'auto_dismissed' | 'dismissed' | 'fixed' | 'open';
  readonly createdAt: Date;
}

/** Code scanning and Dependabot of one repository. */
export interface AlertsState {
  /** False: code scanning answers 403. */
  codeScanningEnabled: boolean;
  /** False: Dependabot alerts answer 403. */
  dependabotEnabled: boolean;
  /** How many questions for the status of a new upload are answered with `pending`. */
  pendingPolls: number;
  readonly codeScanning: Map<number, CodeScanningAlertState>;
  readonly uploads: Map<string, SarifUploadState>;
  readonly analyses: Map<number, AnalysisState>;
  readonly dependabot: Map<number, DependabotAlertState>;
}

/** The alerts of a repository; made when first asked for, both kinds enabled. */
export function alertsOf(repository: RepositoryState): AlertsState {
  repository.alerts ??= {
    codeScanningEnabled: true,
    dependabotEnabled: true,
    pendingPolls: 0,
    codeScanning: new Map(),
    uploads: new Map(),
    analyses: new Map(),
    dependabot: new Map(),
  };
  return repository.alerts;
}

/** Adds a code-scanning alert, by default an open error of CodeQL. */
export function addCodeScanningAlert(repository: RepositoryState, values: Partial<CodeScanningAlertState> = {}): CodeScanningAlertState {
  const { codeScanning } = alertsOf(repository);
  const createdAt = values.createdAt ?? repository.createdAt;
  const alert: CodeScanningAlertState = {
    number: Math.max(0, ...codeScanning.keys()) + 1,
    tool: 'CodeQL',
    rule: 'js/example',
    severity: 'error',
    securitySeverity: null,
    message: 'Something is wrong here.',
    path: 'src/index.js',
    line: 1,
    ref: `refs/heads/${repository.defaultBranch}`,
    sha: repository.git.head(repository.defaultBranch) ?? '0'.repeat(40),
    category: '',
    fingerprint: `alert ${codeScanning.size + 1}`,
    state: 'open',
    createdAt,
    updatedAt: createdAt,
    dismissedAt: null,
    dismissedBy: null,
    dismissedReason: null,
    dismissedComment: null,
    ...values,
  };
  codeScanning.set(alert.number, alert);
  return alert;
}

/** Adds an analysis, by default one of CodeQL that found nothing in the default branch's head. */
export function addAnalysis(repository: RepositoryState, values: Partial<AnalysisState> = {}): AnalysisState {
  const { analyses } = alertsOf(repository);
  const analysis: AnalysisState = {
    id: Math.max(0, ...analyses.keys()) + 1,
    upload: `00000000-0000-4000-8000-${String(analyses.size).padStart(12, '0')}`,
    ref: `refs/heads/${repository.defaultBranch}`,
    sha: repository.git.head(repository.defaultBranch) ?? '0'.repeat(40),
    tool: 'CodeQL',
    category: '',
    results: 0,
    rules: 0,
    createdAt: repository.createdAt,
    ...values,
  };
  analyses.set(analysis.id, analysis);
  return analysis;
}

/** Adds a Dependabot alert, by default an open one of an npm package, severity high. */
export function addDependabotAlert(repository: RepositoryState, values: Partial<DependabotAlertState> = {}): DependabotAlertState {
  const { dependabot } = alertsOf(repository);
  const alert: DependabotAlertState = {
    number: Math.max(0, ...dependabot.keys()) + 1,
    packageName: 'example-package',
    ecosystem: 'npm',
    manifest: 'package-lock.json',
    scope: 'runtime',
    ghsaId: 'GHSA-aaaa-bbbb-cccc',
    cveId: null,
    summary: 'Something can be abused',
    severity: 'high',
    cvss: 7.5,
    cvssVector: null,
    vulnerableRange: '< 2.0.0',
    firstPatched: '2.0.0',
    state: 'open',
    createdAt: repository.createdAt,
    ...values,
  };
  dependabot.set(alert.number, alert);
  return alert;
}
