import fc from 'fast-check';
import { diagnose } from './diagnose.js';
import { callerOf, factsOf } from './doctor.fixture.js';

const text = fc.string({ unit: 'binary', maxLength: 60 });

/** A diagnosis of workflows with any text in them has words in every line. */
export const everyLineHasWords = fc.property(text, text, text, text, (uses, permissions, secrets, on) => {
  const files = {
    ...callerOf('nightly'),
    '.github/workflows/a.yml': `on: [${on}]\njobs:\n  a:\n    permissions: ${permissions}\n    uses: org/sar/.github/workflows/self-healing.yml@${uses}\n    secrets: ${secrets}\n`,
    '.github/workflows/b.yml': on + uses,
  };
  const lines = diagnose(factsOf(files)).sections.flatMap((section) => section.lines);
  return lines.every(({ words, subject, id }) => words !== '' && subject !== '' && id !== '');
});
