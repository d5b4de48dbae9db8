import { quoteUntrusted } from '@sar/baseline';
import { list, object, text } from '../../reports/json-value.js';
import { parseDocument } from '../documents/parse-document.js';
import { MAX_DOCUMENT_BYTES, type ValuePath } from '../documents/parsed-document.js';
import { insidePath, isPresent, leaveOpen, report, type Devcontainer } from './devcontainer.js';

/** Where the container comes from: an image, a Dockerfile, or services of Compose files. */
export function judgeSource(devcontainer: Devcontainer): void {
  const { value } = devcontainer;
  const build = object(value['build']);
  const sources = [
    ...(value['image'] === undefined ? [] : ['image']),
    ...(build['dockerfile'] === undefined && value['dockerFile'] === undefined ? [] : ['build.dockerfile']),
    ...(value['dockerComposeFile'] === undefined ? [] : ['dockerComposeFile']),
  ];
  if (sources.length > 1)
    report(devcontainer, 'conflicting-settings', [(sources[0] ?? '').split('.')[0] ?? ''], {
      subject: 'image, build and dockerComposeFile',
      message: `the devcontainer has ${sources.join(' and ')}: only one of them makes the container`,
      expected: 'one of image, build.dockerfile and dockerComposeFile',
      actual: sources.join(', '),
      help: `Keep the one that is meant and remove the other from ${devcontainer.path}.`,
    });
  const isCompose = value['dockerComposeFile'] !== undefined;
  if (value['workspaceMount'] !== undefined && value['workspaceFolder'] === undefined && !isCompose)
    report(devcontainer, 'conflicting-settings', ['workspaceMount'], {
      subject: 'workspaceMount',
      message: '`workspaceMount` needs a `workspaceFolder`: the mounted folder is not the one that is opened',
      expected: 'both of them, or none',
      actual: 'workspaceMount alone',
      help: `Set workspaceFolder in ${devcontainer.path} to the target of the mount.`,
    });
  for (const at of [['build', 'dockerfile'], ['dockerFile'], ['build', 'context'], ['context']] as const) {
    const written = text(at.length === 2 ? build[at[1]] : value[at[0]]);
    if (written !== undefined) judgePath(devcontainer, at, written);
  }
  if (isCompose) judgeCompose(devcontainer);
}

function listed(services: ReadonlySet<string>): string {
  const shown = [...services].slice(0, 12).map((each) => quoteUntrusted(each));
  return `${shown.join(', ')}${services.size > shown.length ? ' …' : ''}`;
}

function judgePath(devcontainer: Devcontainer, at: ValuePath, written: string): string | undefined {
  const path = insidePath(devcontainer.folder, written);
  if (path === undefined) {
    leaveOpen(devcontainer, at, `${quoteUntrusted(written)} is not a path inside of the repository`);
    return undefined;
  }
  if (isPresent(devcontainer.input, path)) return path;
  const key = at.filter((part) => typeof part === 'string').join('.');
  report(devcontainer, 'missing-build-file', at, {
    subject: `${key} ${path}`,
    message: `\`${key}\` names ${quoteUntrusted(written)}, and the repository has no ${quoteUntrusted(path, 200)}`,
    expected: `a file or folder ${quoteUntrusted(path, 200)}`,
    actual: 'nothing there',
  });
  return undefined;
}

function judgeCompose(devcontainer: Devcontainer): void {
  const { value, input } = devcontainer;
  const written = [value['dockerComposeFile']].flat();
  const isList = Array.isArray(value['dockerComposeFile']);
  const service = text(value['service']);
  if (service === undefined)
    return report(devcontainer, 'unknown-service', ['dockerComposeFile'], {
      subject: 'service',
      message: '`dockerComposeFile` needs a `service`, which is missing',
      expected: 'the name of a service of the Compose files',
      actual: 'no service',
    });
  const services = new Set<string>();
  let isOpen = false;
  for (const [index, each] of written.entries()) {
    const at: ValuePath = isList ? ['dockerComposeFile', index] : ['dockerComposeFile'];
    const path = typeof each === 'string' ? judgePath(devcontainer, at, each) : undefined;
    const content = path === undefined ? undefined : input.tree.read(path, MAX_DOCUMENT_BYTES);
    const parsed = content?.kind === 'text' ? parseDocument(content.text, 'yaml') : undefined;
    if (parsed?.ok !== true) {
      isOpen = true;
      if (path !== undefined) leaveOpen(devcontainer, at, `${path}: ${parsed?.message ?? 'it cannot be read as a text that git tracks'}`);
      continue;
    }
    const compose = object(parsed.documents[0]?.value);
    // Services of other files.
    if (compose['include'] !== undefined) isOpen = true;
    for (const name of Object.keys(object(compose['services']))) services.add(name);
  }
  if (isOpen) return;
  const wanted: readonly (readonly [string, ValuePath])[] = [
    [service, ['service']],
    ...list(value['runServices']).flatMap((name, index) => (typeof name === 'string' ? [[name, ['runServices', index]] as const] : [])),
  ];
  for (const [name, at] of wanted)
    if (!services.has(name) && !name.includes('$'))
      report(devcontainer, 'unknown-service', at, {
        subject: `${at[0]} ${name}`,
        message: `\`${at[0]}\` names the service ${quoteUntrusted(name)}, which the Compose files do not have`,
        expected: services.size === 0 ? 'a service of the Compose files, which have none' : `one of ${listed(services)}`,
        actual: quoteUntrusted(name),
      });
}
