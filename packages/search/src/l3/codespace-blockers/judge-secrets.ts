import { quoteUntrusted } from '@sar/baseline';
import { object } from '../../reports/json-value.js';
import { leaveOpen, report, type Devcontainer } from './devcontainer.js';

/** The secrets that a devcontainer declares, against those that the repository has for Codespaces. */
export async function judgeSecrets(devcontainer: Devcontainer): Promise<void> {
  const { input, value } = devcontainer;
  const elsewhere = new Set(input.baseline.sensors['codespace-blockers']['secrets-elsewhere'].map((name) => name.toUpperCase()));
  const wanted = Object.keys(object(value['secrets'])).filter((name) => !elsewhere.has(name.toUpperCase()));
  if (wanted.length === 0) return;
  const answer = await input.live?.entries('codespace');
  if (answer?.known !== true) {
    const why = answer === undefined ? 'there is no token' : answer.detail;
    return leaveOpen(devcontainer, ['secrets'], `whether ${wanted.length} declared secrets are configured is not known: ${why}`);
  }
  const there = new Set(answer.value.map(({ name }) => name.toUpperCase()));
  for (const name of wanted)
    if (!there.has(name.toUpperCase()))
      report(devcontainer, 'missing-codespace-secret', ['secrets', name], {
        subject: name,
        kind: 'secret',
        message: `the devcontainer declares the secret ${quoteUntrusted(name)}, and the repository has none of that name for Codespaces`,
        expected: 'a Codespaces secret of that name',
        actual: 'none',
      });
}
