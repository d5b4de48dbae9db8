import data from '../data/reported-classes.json' with { type: 'json' };
import { WORKFLOW_SECURITY_RULE_TABLE, type WorkflowSecurityRule } from '../workflow-security-rules.js';
import { isKnownToGithub } from './is-known-to-github.js';
import type { Reported } from './reported.js';

/** What a finding of another tool is here: one of the rules, or left out with the reason. */
export type ReportedClass = { readonly rule: WorkflowSecurityRule; readonly isDoubtful: boolean } | { readonly left: string };

interface Entry {
  readonly rule?: string;
  readonly left?: string;
  readonly says?: string;
  readonly doubtful?: boolean;
}

const RULES: ReadonlyMap<string, WorkflowSecurityRule> = new Map(WORKFLOW_SECURITY_RULE_TABLE.map(({ id }) => [id, id]));

/** Looks a finding up in the table of classes. */
export function classOf({ tool, id, message }: Reported): ReportedClass {
  if (tool === 'actionlint' && isKnownToGithub(message))
    return { left: 'no mistake: GitHub has the permission or event, which the tool does not know yet' };
  const entries: readonly Entry[] =
    tool === 'zizmor'
      ? data.zizmor.filter(({ audit }) => audit === id)
      : tool === 'actionlint'
        ? data.actionlint.filter(({ kind }) => kind === id)
        : [];
  const entry = entries.find(({ says }) => says === undefined || message.includes(says));
  const rule = RULES.get(entry?.rule ?? '');
  if (rule !== undefined) return { rule, isDoubtful: entry?.doubtful === true };
  if (entry?.left !== undefined) return { left: entry.left };
  return { rule: tool === 'actionlint' ? 'reported-defect' : 'reported-weakness', isDoubtful: false };
}

/** The audits of zizmor that a rule is about, for comments that switch an audit off in place. */
export function auditsOf(rule: string): readonly string[] {
  return data.zizmor.flatMap((entry) => ('rule' in entry && entry.rule === rule ? [entry.audit] : []));
}
