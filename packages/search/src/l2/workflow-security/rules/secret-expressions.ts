import type { Action, Job, Scalar, Workflow } from '@sar/workflows';
import { pathText, type Expression } from '../expression/expression-tree.js';
import { placeAt } from '../picture/text-places.js';
import { writtenExpressions, type WrittenExpression } from '../picture/written-expressions.js';
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
  const whole: Scalar = { value: document.text, range: { start: 0, end: document.text.length, line: 1, column: 1 } };
  return writtenExpressions(document, whole).flatMap((written) => {
    if (written.tree === undefined || !/secrets/i.test(written.inner) || isComment(document.text, written.start)) return [];
    const job =
      document.kind === 'action' ? undefined : document.jobs.find(({ range }) => range.start <= written.start && written.start < range.end);
    return [{ written, tree: written.tree, job }];
  });
}

/** True for a secret other than the token of the run. */
export function isSecret(node: Expression): boolean {
  return node.kind === 'path' && node.keys[0] === 'secrets' && pathText(node) !== 'secrets.github_token';
}

function isComment(text: string, offset: number): boolean {
  return /^\s*#/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
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
