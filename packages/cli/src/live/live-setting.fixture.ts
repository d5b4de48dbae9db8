/** What GitHub has, for `liveServer`. LOG_LEVEL has drifted, LOST_KEY and RING are missing, NEW_VAR and NEW_KEY are not declared. */
export const SEED = `
organizations:
  octo-org:
    variables: {REGION: eu}
    secrets: {NPM_TOKEN: 2026-05-01T00:00:00Z}
repositories:
  octo-org/octo-repo:
    files: {README.md: Hello}
    variables: {LOG_LEVEL: {value: debug, updated-at: 2026-06-01T00:00:00Z}, KILL_SWITCH: 'off', NEW_VAR: new-value}
    secrets: {DEPLOY_KEY: 2026-11-01T00:00:00Z, NEW_KEY: 2026-01-01T00:00:00Z}
    environments: {production: {variables: {DEPLOY_RING: one}, secrets: {PROD_KEY: 2026-09-01T00:00:00Z}}}
`;

/** What the repository declares. */
export const BASELINE_TEXT = `# The baseline.
version: 1
variables:
  registry: # what there should be
    org-secrets:
      NPM_TOKEN: { purpose: publishes }
    repo-secrets:
      DEPLOY_KEY: { max-age-days: 30 }
      LOST_KEY: {}
    repo-vars:
      LOG_LEVEL: { value: info, category: logging, purpose: how much is logged }
      RING: { value: '1' }
      KILL_SWITCH: { human-governance: true, value: 'on' }
      OLD_FLAG: { required: false }
    env-vars:
      production:
        DEPLOY_RING: {}
  intents:
    allow:
      - names: [LOG_LEVEL, RING, OLD_FLAG, KILL_SWITCH]
        operations: [set, delete]
        scopes: [repo, environment]
        environments: ['prod*']
        values: { pattern: '[a-z0-9-]{1,40}' }
`;

export const WORKFLOW = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: echo "$LEVEL"
        env:
          LEVEL: \${{ vars.LOG_LEVEL }}
          KEY: \${{ secrets.DEPLOY_KEY }}
`;

/** The files of a checkout that declares them. */
export const FILES: Readonly<Record<string, string>> = {
  '.github/sar.yml': BASELINE_TEXT,
  '.github/workflows/ci.yml': WORKFLOW,
};
