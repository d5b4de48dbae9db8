import { entryWords, ofEntry, type Deviation, type Picture } from '../deviation.js';
import { digestText } from '../value-digest.js';

/** A value is declared, and the live one is another. Of values, only length and the beginning of the hash are told. */
export function driftedVariables({ entries }: Picture): readonly Deviation[] {
  return entries.flatMap((entry): readonly Deviation[] => {
    const { valueDrift } = entry;
    if (valueDrift === undefined) return [];
    return [
      {
        ...ofEntry(entry),
        rule: 'drifted-variable',
        impact: 'degrades',
        kind: 'variable',
        message: `the ${entryWords(entry)} has another value than the registry declares`,
        expected: `the declared value (${digestText(valueDrift.expected)})`,
        actual: `another one (${digestText(valueDrift.actual)})`,
        evidence: [],
      },
    ];
  });
}
