import { defineConfig } from 'vitest/config';

/** Tests that take long run in `.ci/run` (`npm run test:long`), so that `npm test` stays quick: kills at every request, hostile input, bundled actions. */
const LONG = ['packages/*/src/**/*.long.test.ts', 'actions/*/src/**/*.long.test.ts'];
const isLong = process.env['SAR_LONG_TESTS'] === '1';

export default defineConfig({
  // Tests import the sources of every package (condition `sar-source`), so that they never run a stale build.
  resolve: { conditions: ['sar-source'] },
  ssr: { resolve: { conditions: ['sar-source', 'node', 'import', 'module', 'default'] } },
  test: {
    include: isLong ? LONG : ['packages/*/src/**/*.test.ts', 'actions/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: isLong ? [] : LONG,
    // GitHub's parser imports JSON without an import attribute, which only a bundler or an inlined dependency accepts.
    server: { deps: { inline: [/@actions\/workflow-parser/, /@actions\/expressions/] } },
    testTimeout: 30_000,
    // Files of one worker share their modules, which takes 40 % off the whole. A test leaves nothing behind: no module has state of its own.
    isolate: false,
    // By default one processor is left idle, which is half of a machine with two.
    maxWorkers: '100%',
  },
});
