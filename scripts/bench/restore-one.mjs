// One restore with the cache's client, in a process of its own, as a step makes it: `node restore-one.mjs <client> <path> <key>`.
import { pathToFileURL } from 'node:url';

const [client = '', path = '', key = ''] = process.argv.slice(2);
const { restoreCache } = await import(pathToFileURL(client).href);
if ((await restoreCache([path], key)) !== key) throw new Error(`there is no entry ${key}`);
