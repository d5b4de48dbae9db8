import { describe, expect, it } from 'vitest';
import { shown } from './called.fixture.js';

const MANIFEST = `{
  "scripts": {
    "pre-install-cmd": "A\\\\B::run",
    "post-install-cmd": [
      "@composer bin all install --ansi",
      "composer dump-autoload"
    ],
    "post-update-cmd": "@tools",
    "post-autoload-dump": "@php artisan x",
    "tools": "composer install -d tools"
  }
}`;
const FILES = {
  'composer.json': MANIFEST,
  'composer.lock': '{}',
  'vendor-bin/cs/composer.json': '{}',
  'vendor-bin/psalm/composer.json': '{}',
  'vendor-bin/psalm/tests/composer.json': '{}',
  'unlocked/composer.json': MANIFEST,
  'moved/composer.json': '{"extra": {"bamarni-bin": {"target-directory": "tools"}}}',
  'moved/tools/stan/composer.json': '{}',
  'bad/composer.json': '{',
};
const DUMP = 'composer.json:9 sh [] php artisan x';

describe('scripts that composer runs by itself', () => {
  it.each<[string, string, readonly string[] | string | undefined]>([
    [
      'composer install',
      '',
      [DUMP, 'composer.json:5 sh [] composer bin all install --ansi', 'composer.json:6 sh [] composer dump-autoload'],
    ],
    [
      'composer -n i --no-dev',
      '',
      [DUMP, 'composer.json:5 sh [] composer bin all install --ansi', 'composer.json:6 sh [] composer dump-autoload'],
    ],
    ['composer update', '', [DUMP, 'composer.json:10 sh [] composer install -d tools']],
    ['composer require a/b', '', [DUMP, 'composer.json:10 sh [] composer install -d tools']],
    ['composer dump-autoload -o', '', [DUMP]],
    [
      'composer install',
      'unlocked',
      ['unlocked/composer.json:9 sh [unlocked] php artisan x', 'unlocked/composer.json:10 sh [unlocked] composer install -d tools'],
    ],
    [
      'composer install --working-dir=..',
      'unlocked',
      [DUMP, 'composer.json:5 sh [] composer bin all install --ansi', 'composer.json:6 sh [] composer dump-autoload'],
    ],
    ['composer install --no-scripts', '', undefined],
    ['composer require a/b --no-update', '', undefined],
    ['composer install', 'moved', undefined],
    ['composer install', 'bad', undefined],
    ['composer install', 'absent', undefined],
    ['composer install', '?', undefined],
    ['composer validate', '', undefined],
  ])('%s in %s', (command, directory, expected) => {
    expect(shown(command, FILES, directory)).toEqual(expected);
  });
});

describe('composer bin', () => {
  it.each<[string, string, readonly string[] | string | undefined]>([
    ['composer bin psalm install --no-dev', '', ['vendor-bin/psalm/composer.json:1 sh [vendor-bin/psalm] composer install --no-dev']],
    ['composer bin new require a/b', '', ['vendor-bin/new/composer.json:1 sh [vendor-bin/new] composer require a/b']],
    ['composer bin new install', '', undefined],
    ['composer bin ../.. install', '', undefined],
    ['composer bin all install', '', ['vendor-bin/cs/composer.json:1 sh [unknown] composer install']],
    ['composer bin $TOOL update', '', ['vendor-bin/cs/composer.json:1 sh [unknown] composer update']],
    ['composer bin all install', 'moved', ['moved/tools/stan/composer.json:1 sh [moved/tools/stan] composer install']],
    ['composer -d moved bin stan install', '', ['moved/tools/stan/composer.json:1 sh [moved/tools/stan] composer install']],
    ['composer bin all install', 'unlocked', undefined],
    ['composer bin all install', '?', ['composer.json:1 sh [unknown] composer install']],
    ['composer bin psalm show', '', undefined],
    ['composer bin', '', undefined],
  ])('%s in %s', (command, directory, expected) => {
    expect(shown(command, FILES, directory)).toEqual(expected);
  });
});
