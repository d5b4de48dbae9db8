// `npm run github-server -- --seed FILE [--port N]`: a GitHub on loopback with what the seed says, so that every live command can be
// tried without an account. Runs until it is interrupted.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { testkit } from './with-testkit.mjs';

const USAGE = 'Usage: npm run github-server -- --seed FILE [--port N]';

/** Options of the command line. @throws Error saying what is wrong with them */
export function serverOptions(given) {
  const { values } = parseArgs({ args: given, options: { seed: { type: 'string' }, port: { type: 'string', default: '0' } } });
  if (values.seed === undefined) throw new Error('--seed is missing: the file that says what there is');
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) throw new Error(`--port ${values.port} is no port`);
  return { seed: values.seed, port: Number(values.port) };
}

/** What to try first, with a token and a repository of the seed. */
export function exampleCommands(url, world) {
  const [token, caller] = [...world.tokens][0] ?? [];
  const repository = caller?.repositories[0];
  const lines = [`export GITHUB_API_URL=${url} GITHUB_GRAPHQL_URL=${url}/graphql`];
  if (token === undefined || repository === undefined) return lines;
  return [
    ...lines,
    `curl -H 'Authorization: Bearer ${token}' ${url}/repos/${repository}`,
    `curl -H 'Authorization: Bearer ${token}' ${url}/repos/${repository}/actions/variables`,
    `SAR_TOKEN='${token}' node dist/cli/index.js variables check --api-url ${url} --repo ${repository}`,
  ];
}

function readSeed(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`the seed ${path} cannot be read: ${error.code}`, { cause: error });
  }
}

async function main() {
  const { seed, port } = serverOptions(process.argv.slice(2));
  const text = readSeed(seed);
  const { startGitHubServer } = await testkit();
  const server = await startGitHubServer({ seed: text, port });
  console.log(`GitHub is at ${server.url}. Try:\n`);
  for (const line of exampleCommands(server.url, server.world)) console.log(`  ${line}`);
  console.log('\nCtrl+C ends it.');
  const stop = () => {
    server.close().then(
      () => process.exit(0),
      (error) => {
        console.error(error.message);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(3);
  });
}
