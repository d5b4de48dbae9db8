import type { Action, Job, Workflow } from '@sar/workflows';
import { pathText, type Expression } from '../expression/expression-tree.js';
import { placeAt } from '../picture/text-places.js';
import { expressionsOfFile, type WrittenExpression } from '../picture/written-expressions.js';
import type { Weakness } from '../weakness.js';

/** An expression that mentions secrets. */
export interface SecretExpression {
  readonly written: WrittenExpression;
  readonly tree: Expression;
  readonly job: Job | undefined;
}

/** The expressions of a file that mention secrets, with the job that they stand in. */
export function secretExpressions(document: Workflow | Action): readonly SecretExpression[] {
  if (!/secrets\s*(?:[[}),]|\.\s*\*)|fromjson/i.test(document.text)) return [];
  return expressionsOfFile(document).flatMap((written) => {
    if (written.tree === undefined || !/secrets/i.test(written.inner)) return [];
    const job =
      document.kind === 'action' ? undefined : document.jobs.find(({ range }) => range.start <= written.start && written.start < range.end);
    return [{ written, tree: written.tree, job }];
  });
}

/** True for a secret other than the token of the run. */
export function isSecret(node: Expression): boolean {
  return node.kind === 'path' && node.keys[0] === 'secrets' && pathText(node) !== 'secrets.github_token';
}

/** The expression for messages, on one line. */
export function shown({ inner }: WrittenExpression): string {
  return `\${{ ${inner.replaceAll(/\s+/g, ' ').slice(0, 120)} }}`;
}

/** A weakness at an expression. */
export function secretWeakness(
  document: Workflow | Action,
  job: Job | undefined,
  written: WrittenExpression,
  more: Pick<Weakness, 'rule' | 'message' | 'expected'> & Partial<Pick<Weakness, 'impact'>>,
): Weakness {
  const { line, column } = placeAt(document, written.start);
  return {
    ...more,
    place: { path: document.path, line, column, ...(job !== undefined && { job: job.id }) },
    identity: [shown(written)],
    actual: shown(written),
  };
}
