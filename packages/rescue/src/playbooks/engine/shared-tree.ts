import { attempt, CHANGING_STEPS, type OpenWorkTree, type PlaybookStep, type WorkTree } from '@sar/baseline';
import { ALLOW_COMMANDS } from '../allow-commands.js';
import type { RescuePorts } from '../rescue-ports.js';

/** Whether a step is done again for a work tree that is opened anew. */
export function changesFiles({ do: kind }: PlaybookStep): boolean {
  return CHANGING_STEPS.includes(kind);
}

/** Why there is no work tree, in words. */
export interface MissingTree {
  readonly missing: string;
}

/** The work tree that the steps of one attempt share in one run. */
export class SharedTree {
  readonly #ports: Pick<RescuePorts, 'openWorkTree' | 'commit'>;
  #tree: WorkTree | MissingTree | undefined;

  constructor(ports: Pick<RescuePorts, 'openWorkTree' | 'commit'>) {
    this.#ports = ports;
  }

  /** @param fill puts into a tree that was opened now what earlier steps had changed; tells why it could not */
  async open(fill: () => Promise<MissingTree | undefined>): Promise<WorkTree | MissingTree> {
    if (this.#tree !== undefined) return this.#tree;
    const { openWorkTree, commit } = this.#ports;
    if (openWorkTree === undefined)
      return { missing: `it takes a work tree with commands, which this run does not allow: ${ALLOW_COMMANDS}` };
    if (commit === undefined) return { missing: 'the commit of the default branch is not known' };
    this.#tree = await openedTree(openWorkTree, commit);
    if ('missing' in this.#tree) return this.#tree;
    const problem = await fill();
    if (problem !== undefined) {
      this.remove();
      this.#tree = problem;
    }
    return this.#tree;
  }

  /** Removes it; the next one that asks gets a new one. */
  remove(): void {
    const tree = this.#tree;
    this.#tree = undefined;
    if (tree !== undefined && !('missing' in tree)) tree.remove();
  }
}

async function openedTree(open: OpenWorkTree, commit: string): Promise<WorkTree | MissingTree> {
  const answer = await attempt(async () => open(commit));
  return answer.known ? answer.value : { missing: `no work tree could be opened: ${answer.detail}` };
}
