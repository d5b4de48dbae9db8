// A token for an App that has an id and a key; masked, as the action does it.
import { appendFileSync } from 'node:fs';

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const id = input('client-id') || input('app-id');
if (id === '' || input('private-key') === '') {
  console.log('::error::The App has no id or no key');
  process.exitCode = 1;
} else {
  console.log(`::add-mask::${process.env.SAR_ACT_APP_TOKEN}`);
  appendFileSync(process.env.GITHUB_OUTPUT, `token=${process.env.SAR_ACT_APP_TOKEN}\n`);
}
