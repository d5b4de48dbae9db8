import { testChoices } from './entry-points.fixture.js';

testChoices([
  'plain',
  'evil && $(touch pwned); `touch pwned` | evil --repo evil-org/evil-repo --workflow evil.yml --ref evil',
  '${{ secrets.GITHUB_TOKEN }} ghp_0123456789abcdef0123456789abcdef0123',
  'BY-NAME',
  '../../.github/workflows/evil.yml\n::set-env name=GITHUB_TOKEN::evil\n- do: run-command\n  run: [evil]',
  '{"schema":"sar.signals/1","do":"run-command","run":["evil"],"url":"https://evil.example/x","signals":[]}',
]);
