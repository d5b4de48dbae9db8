import { describe, expect, it } from 'vitest';
import { withoutMachinePaths } from './without-machine-paths.js';

const shown = withoutMachinePaths(['action.yml', '.github/actions/setup/action.yml', 'bin/run.sh']);

/** Folders of people, put together so that no file of this repository names one. */
const [HOME, USERS] = ['home', 'Users'].map((name) => `/${name}/me`);

describe('withoutMachinePaths', () => {
  it.each([
    ['in "/home/a b/r/.github/actions/setup": line 6', 'in ".github/actions/setup": line 6'],
    ['/tmp/x/r/.github/actions/setup/action.yml:6', '.github/actions/setup/action.yml:6'],
    ['C:\\Users\\me\\r\\bin\\run.sh', 'bin/run.sh'],
    ['see /srv/r/action.yml', 'see action.yml'],
    [`${HOME}/other.txt is not there`, '…/other.txt is not there'],
    [`${USERS}/work`, '…/work'],
    ['> /dev/null and /usr/bin/env', '> /dev/null and /usr/bin/env'],
    ['https://docs.github.com/home/x and a/b and ./bin/run.sh', 'https://docs.github.com/home/x and a/b and ./bin/run.sh'],
    ['$HOME/bin/run.sh', '$HOME/bin/run.sh'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(shown(expected)).toBe(expected);
  });
});
