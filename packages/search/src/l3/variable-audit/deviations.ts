import type { Deviation, Picture } from './deviation.js';
import { driftedVariables } from './rules/drifted-variables.js';
import { missingEntries, missingReferences } from './rules/missing-variables.js';
import { shadowedVariables } from './rules/shadowed-variables.js';
import { undeclaredVariables } from './rules/undeclared-variables.js';
import { unusedVariables } from './rules/unused-variables.js';
import { unreachableEntries, wrongContexts, wrongKinds, notSharedEntries } from './rules/wrong-scope.js';

/**
 * All deviations, those of the registry's entries first. With `partial` only some layers are in the picture, so that nothing is
 * said about references.
 */
export function deviations(picture: Picture & { readonly partial: boolean }): readonly Deviation[] {
  const ofEntries = [missingEntries, notSharedEntries, driftedVariables, shadowedVariables, wrongKinds];
  const ofReferences = [wrongContexts, unreachableEntries, missingReferences, undeclaredVariables, unusedVariables];
  return (picture.partial ? ofEntries : [...ofEntries, ...ofReferences]).flatMap((rule) => rule(picture));
}
