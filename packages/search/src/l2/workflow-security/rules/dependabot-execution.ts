import { dependabotEntries, nameOfEntry, placeOfEntry } from '../picture/dependabot-settings.js';
import type { RawFile } from '../picture/raw-file.js';
import type { Weakness } from '../weakness.js';

/** Fires for entries of Dependabot's settings that allow code of packages to run while Dependabot looks at them. */
export function dependabotExecution(file: RawFile): readonly Weakness[] {
  return dependabotEntries(file)
    .filter(({ entry }) => entry['insecure-external-code-execution'] === 'allow')
    .map((one) => ({
      rule: 'dependabot-execution',
      place: placeOfEntry(file, one.index, 'insecure-external-code-execution'),
      identity: [nameOfEntry(one)],
      message: `Dependabot may run code of the packages of ${nameOfEntry(one)}, with the credentials of the registries`,
      expected: 'no insecure-external-code-execution',
      actual: 'allow',
    }));
}
