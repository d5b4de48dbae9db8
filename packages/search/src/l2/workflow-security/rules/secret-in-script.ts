import { stepSites } from '../picture/step-site.js';
import { placeAt } from '../picture/text-places.js';
import { writtenExpressions } from '../picture/written-expressions.js';
import { isSecret, secretWeakness, shown } from './secret-expressions.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for secrets in scripts that print them or start with them; doubtful for every other secret in a script. */
export const secretInScript: WeaknessRule = (document) =>
  stepSites(document).flatMap((site) => {
    const { run } = site.step;
    if (run === undefined || !/secrets/i.test(run.value)) return [];
    return writtenExpressions(document, run).flatMap((written) => {
      if (written.tree === undefined || !isSecret(written.tree)) return [];
      const { line } = placeAt(document, written.start);
      const text = document.text.split('\n', line).at(-1) ?? '';
      const prints = /^\s*(?:-\s+)?(?:run:\s*)?(?:echo|printf|Write-(?:Host|Output))\b[^|>]*$/i.test(text);
      return [
        {
          ...secretWeakness(document, site.job, written, {
            rule: 'secret-in-script',
            message: prints
              ? `${shown(written)} is printed`
              : `${shown(written)} is written into the script: quotes and dollar signs in it change what runs, and it shows in the list of processes`,
            expected: 'a variable, filled by env: of the step',
          }),
          ...(prints ? {} : { pedantic: true }),
        },
      ];
    });
  });
