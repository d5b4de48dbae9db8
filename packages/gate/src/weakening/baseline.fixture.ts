import { loadBaseline, type Baseline } from '@sar/baseline';
import { stringify } from 'yaml';

/** The baseline of a file with these sections, over sar:recommended. */
export async function baselineWith(sections: object): Promise<Baseline> {
  return loadBaseline({ path: '.github/sar.yml', text: stringify({ version: 1, ...sections }), readFile: () => ({ kind: 'absent' }) });
}
