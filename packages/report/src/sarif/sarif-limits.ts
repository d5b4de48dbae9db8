/**
 * What GitHub's code scanning takes; a file beyond a maximum is rejected whole.
 * Source: https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
export const SARIF_LIMITS = {
  /** Only the 5,000 most severe are shown. */
  resultsPerRun: 25_000,
  /** The maximum is 20; only 10 are kept. */
  tagsPerRule: 10,
  /** The maximum is 1,000; only 100 are shown. */
  locationsPerResult: 100,
} as const;
