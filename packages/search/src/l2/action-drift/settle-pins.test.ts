import fc from 'fast-check';
import { readWorkflow } from '@sar/workflows';
import { expect, it } from 'vitest';
import { collectReferences } from './collect-references.js';
import { settlePins } from './settle-pins.js';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

it.each([
  [
    'the most exact comment of a commit',
    [`x/y@${A} # v4`, `x/y@${A.toUpperCase()} # v4.2.2`, `x/y@${A} # 4.2`],
    ['4.2.2', '4.2.2', '4.2.2'],
  ],
  ['nothing for another commit', [`x/y@${A} # v4`, `x/y@${B} # v4.2.2`], ['4', '4.2.2']],
  [
    'nothing where comments contradict each other',
    [`x/y@${A} # v4`, `x/y@${A} # v4.1.0`, `x/y@${A} # v4.2.0`, `x/y@${A} # v4.1`],
    ['4', '4.1.0', '4.2.0', '4.1'],
  ],
  ['nothing for a folder that may have versions of its own', [`x/y/a@${A} # v1`, `x/y/b@${A} # v1.2.3`], ['1', '1.2.3']],
  ['folders that share their versions', [`actions/cache@${A} # v4`, `actions/cache/save@${A} # v4.2.0`], ['4.2.0', '4.2.0']],
  ['nothing for a pin without a version, or a tag', [`x/y@${A}`, 'x/y@v4', `x/y@${A} # v4.2.2`], [undefined, '4', '4.2.2']],
])('takes %s', (_, uses, versions) => {
  expect(settlePins(references(uses)).map(({ version }) => version?.numbers.join('.'))).toEqual(versions);
});

it('changes nothing but versions, makes none less exact, and has nothing to do a second time', () => {
  const one = fc.tuple(
    fc.constantFrom('x/y', 'actions/cache', 'actions/cache/save'),
    fc.constantFrom(A, B, 'v4'),
    fc.constantFrom('v4', 'v4.1', 'v4.1.0', 'v5', 'words'),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (all) => {
      const given = references(all.map(([action, ref, comment]) => `${action}@${ref} # ${comment}`));
      const settled = settlePins(given);
      expect(settled.map((reference) => ({ ...reference, version: undefined }))).toEqual(
        given.map((reference) => ({ ...reference, version: undefined })),
      );
      settled.forEach(({ version }, at) =>
        expect(version?.numbers.slice(0, given[at]?.version?.numbers.length)).toEqual(given[at]?.version?.numbers),
      );
      expect(settlePins(settled)).toEqual(settled);
    }),
  );
});

/** One reference for each of the texts, in their order, as long as no two are alike. */
function references(uses: readonly string[]) {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  const workflow = readWorkflow(
    '.github/workflows/ci.yml',
    `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:${steps === '' ? ' []' : `\n${steps}`}\n`,
  );
  if (workflow.kind === 'invalid') throw new Error(workflow.message);
  return collectReferences(workflow);
}
