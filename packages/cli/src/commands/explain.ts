import { UserError } from '@sar/baseline';
import { allRules } from '@sar/patrol';
import { didYouMean } from '../arguments/parse-arguments.js';
import type { Command } from '../arguments/command.js';
import { ruleLink } from '../rule-link.js';

/** `sar explain`: the page of a rule, or the list of rules. */
export const explain: Command = {
  name: 'explain',
  summary: 'say what a rule finds, why it matters and how to mend it; without a rule, list them all',
  positionals: '[rule]',
  maxPositionals: 1,
  suggest: () => allRules().map(({ id }) => id),
  options: [],
  examples: ['sar explain', 'sar explain missing-cache'],
  async run({ positionals: [id] }, io) {
    const rules = allRules();
    if (id === undefined) {
      const width = Math.max(...rules.map((rule) => rule.id.length));
      for (const rule of rules) io.out(`${rule.id.padEnd(width)}  ${rule.sensor}: ${rule.summary}\n`);
      return 0;
    }
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined)
      throw new UserError(
        `there is no rule "${id}"${didYouMean(
          id,
          rules.map((candidate) => candidate.id),
        )} "sar explain" lists them.`,
      );
    const page = io.rulePage(`${rule.sensor}/${rule.id}`);
    io.out(`${page?.trimEnd() ?? `${rule.id}: ${rule.summary}\n\n${rule.help}`}\n\n${ruleLink(rule) ?? ''}\n`);
    return 0;
  },
};
