import type { Classification, FailurePattern } from '@sar/baseline';

/** A classification for people; the lines hold text of the log as it is. */
export function classifiedLines(found: Classification, pattern: FailurePattern | undefined): readonly string[] {
  if (found.pattern === undefined || pattern === undefined) {
    return [
      `${found.class}: ${found.name}`,
      ...(found.line === undefined ? [] : [`  last error  ${found.line}`]),
      'No pattern tells the cause. If it comes again, "sar ci-health learn" proposes one, which only names it until somebody says its class.',
    ];
  }
  const sure = `${Math.round(found.confidence * 100)} %${found.isAmbiguous ? ', the step could not be told apart' : ''}`;
  return [
    `${found.class}: ${found.name}`,
    `  pattern     ${found.pattern} (${found.family}), ${found.basis === 'ran' ? 'seen in logs that ran' : 'from documentation'}`,
    ...(found.line === undefined ? [] : [`  line        ${found.line}`]),
    ...(found.captures.length === 0 ? [] : [`  about       ${found.captures.join(', ')}`]),
    `  confidence  ${sure}`,
    `  cause       ${pattern.root_cause}`,
    ...pattern.fix_steps.map((step, index) => `  ${index === 0 ? 'mend' : '    '}        ${step}`),
    ...(found.isFixable && pattern.validation !== undefined
      ? [`  then        ${pattern.validation.command}: ${pattern.validation.expected}`]
      : []),
  ];
}
