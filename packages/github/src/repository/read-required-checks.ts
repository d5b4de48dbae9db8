import { known, quoteUntrusted, type Answer, type RequiredCheck } from '@sar/baseline';
import { readId, readText } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';
import type { BranchFacts } from './read-branch.js';
import { readWhole, type RepositoryReader } from './repository-reader.js';

/** Rules on one branch; real ones have a few dozen. */
const MOST_RULES = 1000;

/** The checks that the rulesets and the classic protection of a branch require, each once. Both must be known. */
export async function readRequiredChecks(
  reader: RepositoryReader,
  branch: string,
  facts: Answer<BranchFacts>,
): Promise<Answer<readonly RequiredCheck[]>> {
  if (!facts.known) return facts;
  const rules = await readWhole(reader.client, {
    ...reader.request('rules/branches/{branch}', `the rules on branch ${quoteUntrusted(branch)}`, 'metadata=read', {
      parameters: { branch },
    }),
    most: MOST_RULES,
    item: checksOfRule,
  });
  if (!rules.known) return rules;
  const all = [...rules.value.flat(), ...facts.value.required];
  const found = new Map<string, RequiredCheck>();
  for (const check of all) {
    const key = JSON.stringify([check.context, check.integrationId]);
    if (!found.has(key)) found.set(key, check);
  }
  return known([...found.values()]);
}

/** The checks of one rule, none for a rule of another kind; undefined when it has another shape. */
function checksOfRule(value: unknown): readonly RequiredCheck[] | undefined {
  const rule = asRecord(value) ?? {};
  if (typeof rule['type'] !== 'string') return undefined;
  if (rule['type'] !== 'required_status_checks') return [];
  const checks = asRecord(rule['parameters'])?.['required_status_checks'];
  if (!Array.isArray(checks)) return undefined;
  const source = `ruleset ${readId(rule['ruleset_id']) ?? ''} of ${readText(rule['ruleset_source'], 200) ?? 'the repository'}`;
  const read = checks.flatMap((check): RequiredCheck[] => {
    const context = readText(asRecord(check)?.['context']);
    return context === undefined ? [] : [{ context, integrationId: readId(asRecord(check)?.['integration_id']), source }];
  });
  return read.length === checks.length ? read : undefined;
}
