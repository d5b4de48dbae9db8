import { expect, it } from 'vitest';

import { shellLanguage } from './shell-family.js';

it.each([
  [undefined, 'bash'],
  ['bash', 'bash'],
  ['sh', 'bash'],
  ['bash -leo pipefail {0}', 'bash'],
  ['/bin/zsh -e {0}', 'bash'],
  ['bash.exe --noprofile {0}', 'bash'],
  ['nix develop --command bash -e {0}', 'bash'],
  ['msys2 {0}', 'bash'],
  ['wsl-bash {0}', 'bash'],
  ['${{ matrix.shell }}', 'bash'],
  ['pwsh', 'powershell'],
  ['powershell -command ". \'{0}\'"', 'powershell'],
  ['cmd', 'cmd'],
  ['python', 'python'],
  ['python3 {0}', 'python'],
  ['node {0}', 'other'],
  ['perl {0}', 'other'],
  ['fish {0}', 'other'],
])('%j is %s', (shell, language) => {
  expect(shellLanguage(shell)).toBe(language);
});
