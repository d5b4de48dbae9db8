import type { MissingMemory } from '@sar/baseline';
import type { SensingInput } from '../patrol.js';
import type { RescueWorld } from './rescue-world.js';

/**
 * How sensors run in a rescue: on a folder of the machine, and on GitHub as it is now.
 *
 * @param root of the folder; without it the checkout
 * @param missing databases of agent memory that the checkout did not get from their homes
 */
export function searchInputOf(world: RescueWorld, root?: string, missing?: ReadonlyMap<string, MissingMemory>): SensingInput {
  const { survey, machine, github, branch, repositoryOwner, offline } = world;
  const { files, revisions, commands } = machine.folder(root ?? machine.root);
  return {
    survey,
    now: machine.now(),
    offline,
    pedantic: false,
    pacer: machine.pacer,
    ports: {
      files,
      ...(revisions !== undefined && { revisions }),
      ...(commands !== undefined && { commands }),
      ...(machine.http !== undefined && { http: machine.http }),
      ...github?.sensing(),
      ...(missing !== undefined && { missingMemories: missing }),
    },
    ...(branch !== undefined && { branch }),
    ...(repositoryOwner !== undefined && { repositoryOwner }),
  };
}
