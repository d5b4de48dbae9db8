import { RE2Set } from 're2js';
import { looksRandom } from './looks-random.js';
import data from './secret-patterns.json' with { type: 'json' };

let patterns: RE2Set | undefined;

/** Names of what a text looks like, each once: `GitHub token`, `private key`. Never holds the text. Time: linear in the text. */
export function secretsIn(text: string, options: { readonly entropy: boolean }): readonly string[] {
  if (text === '') return [];
  // Compiled on first use: importing a module does nothing.
  patterns ??= compile();
  const found = patterns.match(text).map((index) => data.patterns[index]?.name ?? 'secret');
  if (found.length === 0 && options.entropy && looksRandom(text)) found.push('long random text');
  return [...new Set(found)];
}

function compile(): RE2Set {
  const set = new RE2Set();
  for (const { pattern } of data.patterns) set.add(pattern);
  set.compile();
  return set;
}
