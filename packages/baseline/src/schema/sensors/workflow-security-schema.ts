import * as z from 'zod';
import { REPORT_SHAPE, sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `workflow-security`. */
export const WORKFLOW_SECURITY_RULES = [
  'template-injection',
  'untrusted-checkout',
  'approval-race',
  'dangerous-trigger',
  'artifact-poisoning',
  'environment-file-injection',
  'excessive-permissions',
  'persisted-credentials',
  'self-hosted-untrusted',
  'secrets-inherit',
  'all-secrets',
  'unredacted-secret',
  'secret-in-script',
  'hardcoded-credentials',
  'unpinned-action',
  'unpinned-image',
  'typosquat-action',
  'insecure-commands',
  'deprecated-command',
  'spoofable-bot-check',
  'unsound-condition',
  'unsound-contains',
  'unsound-ternary',
  'app-token-scope',
  'long-lived-publish-token',
  'adhoc-install',
  'missing-limit',
  'dependabot-cooldown',
  'dependabot-execution',
  'obfuscated-reference',
  'misfeature',
  'untrusted-cache-write',
  'reported-weakness',
  'reported-defect',
] as const satisfies readonly string[];

/** Section `sensors.workflow-security`. */
export const workflowSecuritySchema = sensorSchema(
  WORKFLOW_SECURITY_RULES,
  {
    ...REPORT_SHAPE,
    'trusted-owners': z
      .array(z.string().min(1).max(100))
      .max(200)
      .describe('Users and organisations whose actions and workflows need no commit pin; the owner of the repository is always one.'),
    'trusted-runners': z
      .array(z.string().min(1).max(200))
      .max(200)
      .describe('Labels of self-hosted runners that are thrown away after each job, so that pull requests of forks may run on them.'),
    'cooldown-days': z.int().min(1).max(90).describe('Fewest days that Dependabot has to wait before it proposes a new version.'),
    public: z.optional(
      z
        .boolean()
        .describe(
          'Whether anybody can open pull requests, for what matters in public repositories only; without it, such findings are doubtful.',
        ),
    ),
  },
  'Weaknesses of workflows and actions.',
);
