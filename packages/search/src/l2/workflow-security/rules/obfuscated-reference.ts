import { parseUses } from '@sar/workflows';
import { nodesOf } from '../expression/expression-tree.js';
import { placeAt } from '../picture/text-places.js';
import { stepSites } from '../picture/step-site.js';
import { expressionsOfFile } from '../picture/written-expressions.js';
import type { Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for references with `.`, `..` or empty parts in the path of an action of somebody else, and is doubtful for functions of which every part is written out, alone or within a larger expression. */
export const obfuscatedReference: WeaknessRule = (document) => {
  const references = stepSites(document).flatMap(({ job, step }): readonly Weakness[] => {
    if (step.uses === undefined || parseUses(step.uses, document.text).kind === 'self') return [];
    const path = /^[^@]*/.exec(step.uses.value.trim())?.[0] ?? '';
    if (path.startsWith('docker:') || !path.split('/').some((part) => part === '' || part === '.' || part === '..')) return [];
    return [
      {
        rule: 'obfuscated-reference',
        place: {
          path: document.path,
          line: step.uses.range.line,
          column: step.uses.range.column,
          ...(job !== undefined && { job: job.id }),
          step: step.uses.value,
        },
        identity: [step.uses.value],
        message: `${step.uses.value} has parts that lead nowhere, so that a reader does not see what is used`,
        expected: 'the plain path of the action',
        actual: step.uses.value,
      },
    ];
  });
  if (!/\b(?:format|join|toJSON)\s*\(/i.test(document.text)) return references;
  const expressions = expressionsOfFile(document).flatMap(({ start, inner, tree }): readonly Weakness[] => {
    const nodes = tree === undefined ? [] : [...nodesOf(tree)];
    const idle = nodes.find(
      (node) =>
        node.kind === 'call' &&
        /^(?:format|join|tojson)$/.test(node.name) &&
        node.args.length > 0 &&
        node.args.every(({ kind }) => kind === 'literal'),
    );
    if (idle?.kind !== 'call') return [];
    const isWhole = tree === idle;
    return [
      {
        rule: 'obfuscated-reference',
        place: { path: document.path, ...placeAt(document, start) },
        identity: [inner],
        message: `${isWhole ? `\${{ ${inner.slice(0, 100)} }}` : `${idle.name}(…) in \${{ ${inner.slice(0, 100)} }}`} is always the same text, written in a roundabout way`,
        expected: 'the text itself',
        actual: inner.slice(0, 200),
        pedantic: true,
      },
    ];
  });
  return [...references, ...expressions];
};
