import { expressionSpans } from '@sar/workflows';
import { conditionsOf } from '../picture/conditions.js';
import { conditionWeakness } from './condition-weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for conditions with text around the braces, and for blocks that keep a line break behind them: the result is a text, and every text that is not empty is true. */
export const unsoundCondition: WeaknessRule = (document) =>
  conditionsOf(document).flatMap((condition) => {
    const { value } = condition.scalar;
    const spans = expressionSpans(value);
    if (spans.length === 0) return [];
    const outside = spans.reduce((left, { start, end }) => left - (end - start), value.length);
    if (outside === 0) return [];
    const isBreak = spans.length === 1 && value.trim().startsWith('${{') && value.trim().endsWith('}}');
    return [
      conditionWeakness(document, condition, {
        rule: 'unsound-condition',
        identity: [value.trim().slice(0, 200)],
        message: isBreak
          ? 'the condition is always true: the block keeps a line break behind the braces, so that it is a text'
          : 'the condition is always true: with text around the braces it is a text, and no text but the empty one is false',
        expected: isBreak ? '|- or >- in place of | or >' : 'the whole condition as one expression, without braces',
        actual: value.trim().slice(0, 200),
      }),
    ];
  });
