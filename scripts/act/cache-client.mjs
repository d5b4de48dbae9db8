// `node scripts/act/cache-client.mjs save|restore <path> <key> [<prefix>…]`: one call of the cache's client, in a process of its own as
// a step makes it. Prints the id of the saved entry, or the key of what was restored; nothing when there is none.
import { restoreCache, saveCache } from '@actions/cache';

const [verb, path, key, ...prefixes] = process.argv.slice(2);
const result = verb === 'save' ? await saveCache([path], key) : await restoreCache([path], key, prefixes);
console.log(`result: ${result ?? ''}`);
