import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SignalsDocument } from '@sar/baseline';
import { runActionAsRunner, temporaryRepository, type ActionResult, type ActionRun, type TemporaryRepository } from '@sar/testkit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { onTestFinished } from 'vitest';

export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** A link to a document that is not there, and a workflow without findings. */
export const FILES: Readonly<Record<string, string>> = {
  'README.md': '# A\n\nSee [the guide](docs/guide.md).\n',
  'docs/other.md': '# Other\n',
  '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make check }]\n',
};

/** A committed repository for one test. */
export function repositoryFor(files: Readonly<Record<string, string>> = FILES): TemporaryRepository {
  const repository = temporaryRepository(files);
  onTestFinished(repository.remove);
  return repository;
}

/** Runs the bundled action in the runner's layout, with a folder as the workspace; its files outlive the runner's folder. */
export async function runSensor(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  rest: Partial<ActionRun> = {},
): Promise<ActionResult> {
  const files = { 'signals-file': join(workspace, '.git/signals.json'), 'sarif-file': join(workspace, '.git/search.sarif') };
  return runActionAsRunner({ action: 'sensor', repositoryRoot, workspace, inputs: { token: '', ...files, ...inputs }, ...rest });
}

/**
 * The document in a file, checked with the published schema.
 *
 * @throws Error when it does not validate
 */
export function signalsIn(path: string | undefined): SignalsDocument {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(`${repositoryRoot}/schemas/signals.schema.json`, 'utf8')) as object;
  const document = JSON.parse(readFileSync(path ?? '', 'utf8')) as SignalsDocument;
  if (!ajv.validate(schema, document)) throw new Error(ajv.errorsText());
  return document;
}
