import type { SensingInput } from '../patrol.js';
import type { RescueWorld } from './rescue-world.js';

/**
 * How sensors run in a rescue: on a folder of the machine, and on GitHub as it is now.
 *
 * @param root of the folder; without it the checkout
 */
export function searchInputOf(world: RescueWorld, root?: string): SensingInput {
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
    },
    ...(branch !== undefined && { branch }),
    ...(repositoryOwner !== undefined && { repositoryOwner }),
  };
}
