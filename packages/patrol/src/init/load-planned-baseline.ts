import { BASELINE_PATHS, type Baseline, type Tree } from '@sar/baseline';
import { openSurvey } from '../survey.js';

/**
 * Loads a new baseline as a run will once it is written, with its presets, so that what is made besides fits it, and so that none is written
 * that no run can read.
 *
 * @throws Error, which is a defect of SAR, when it cannot be loaded
 */
export async function loadPlannedBaseline(text: string, tree: Tree): Promise<Baseline> {
  const [path] = BASELINE_PATHS;
  const content = { kind: 'text', text, sizeBytes: new TextEncoder().encode(text).length } as const;
  try {
    const { baseline } = await openSurvey({
      list: () => tree.list(),
      has: (each) => each === path || tree.has(each),
      read: (each, maxBytes) => (each === path ? content : tree.read(each, maxBytes)),
    });
    return baseline;
  } catch (error) {
    throw new Error(`the baseline that was made cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
