import { adhocInstall } from './rules/adhoc-install.js';
import { appTokenScope } from './rules/app-token-scope.js';
import { approvalRace } from './rules/approval-race.js';
import { artifactPoisoning } from './rules/artifact-poisoning.js';
import { deprecatedCommand } from './rules/deprecated-command.js';
import { insecureCommands } from './rules/insecure-commands.js';
import { spoofableBotCheck } from './rules/spoofable-bot-check.js';
import { unsoundCondition } from './rules/unsound-condition.js';
import { unsoundContains } from './rules/unsound-contains.js';
import { unsoundTernary } from './rules/unsound-ternary.js';
import { dangerousTrigger } from './rules/dangerous-trigger.js';
import { environmentFileInjection } from './rules/environment-file-injection.js';
import { excessivePermissions } from './rules/excessive-permissions.js';
import { hardcodedCredentials } from './rules/hardcoded-credentials.js';
import { longLivedPublishToken } from './rules/long-lived-publish-token.js';
import { misfeature } from './rules/misfeature.js';
import { missingLimit } from './rules/missing-limit.js';
import { obfuscatedReference } from './rules/obfuscated-reference.js';
import { persistedCredentials } from './rules/persisted-credentials.js';
import { allSecrets } from './rules/all-secrets.js';
import { secretInScript } from './rules/secret-in-script.js';
import { secretsInherit } from './rules/secrets-inherit.js';
import { unredactedSecret } from './rules/unredacted-secret.js';
import { selfHostedUntrusted } from './rules/self-hosted-untrusted.js';
import { templateInjection } from './rules/template-injection.js';
import { typosquatAction } from './rules/typosquat-action.js';
import { unpinnedImage } from './rules/unpinned-image.js';
import { untrustedCacheWrite } from './rules/untrusted-cache-write.js';
import { untrustedCheckout } from './rules/untrusted-checkout.js';
import type { WeaknessRule } from './rules/weakness-rule.js';

/** Every rule that looks at one file by itself, the most dangerous first. */
export const WEAKNESS_RULES: readonly WeaknessRule[] = [
  templateInjection,
  untrustedCheckout,
  approvalRace,
  artifactPoisoning,
  environmentFileInjection,
  untrustedCacheWrite,
  insecureCommands,
  hardcodedCredentials,
  allSecrets,
  unredactedSecret,
  secretInScript,
  secretsInherit,
  typosquatAction,
  spoofableBotCheck,
  unsoundCondition,
  unsoundContains,
  unsoundTernary,
  selfHostedUntrusted,
  excessivePermissions,
  persistedCredentials,
  appTokenScope,
  longLivedPublishToken,
  unpinnedImage,
  adhocInstall,
  misfeature,
  obfuscatedReference,
  deprecatedCommand,
  dangerousTrigger,
  missingLimit,
];
