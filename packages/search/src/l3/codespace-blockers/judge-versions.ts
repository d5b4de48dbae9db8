import { quoteUntrusted } from '@sar/baseline';
import { object, text } from '../../reports/json-value.js';
import { insidePath, isPresent, report, type Devcontainer } from './devcontainer.js';
import { isOfEndedCollection, successorOf } from './devcontainer-reference.js';

/** Versions of the image and the features. */
export function judgeVersions(devcontainer: Devcontainer): void {
  const image = text(devcontainer.value['image']);
  if (image !== undefined && !image.includes('$')) judgeImage(devcontainer, image);
  for (const reference of Object.keys(object(devcontainer.value['features']))) judgeFeature(devcontainer, reference);
}

function judgeImage(devcontainer: Devcontainer, image: string): void {
  if (image.includes('@')) return;
  const tag = image.slice(image.lastIndexOf('/') + 1).split(':')[1];
  if (tag !== undefined && tag !== '' && tag !== 'latest') return;
  report(devcontainer, 'unpinned-source', ['image'], {
    subject: 'image',
    message: `the image ${quoteUntrusted(image)} has ${tag === undefined ? 'no tag, which means `latest`' : 'the tag `latest`'}: it changes without a commit`,
    expected: 'an image with the tag of a version, or a digest',
    actual: quoteUntrusted(image),
  });
}

function judgeFeature(devcontainer: Devcontainer, reference: string): void {
  // Longer ones are no names.
  if (reference.length > 500) return;
  const at = ['features', reference];
  if (reference.startsWith('./') || reference.startsWith('../')) {
    const folder = insidePath(devcontainer.folder, reference);
    if (folder === undefined || isPresent(devcontainer.input, `${folder}/devcontainer-feature.json`)) return;
    return report(devcontainer, 'missing-build-file', at, {
      subject: `feature ${reference}`,
      message: `the local feature ${quoteUntrusted(reference)} has no devcontainer-feature.json`,
      expected: `a file ${quoteUntrusted(`${folder}/devcontainer-feature.json`, 200)}`,
      actual: 'no such file',
    });
  }
  if (/^https?:/.test(reference) || reference.includes('@sha256:')) return;
  const match = /^(.*?)(?::([^:/]+))?$/.exec(reference);
  const name = (match?.[1] ?? reference).toLowerCase();
  const successor = successorOf(name);
  if (successor !== undefined)
    return report(devcontainer, 'retired-feature', at, {
      subject: `feature ${name}`,
      message: `the feature ${quoteUntrusted(reference)} is retired`,
      expected: successor,
      actual: quoteUntrusted(reference),
      help: `Use ${successor} in ${devcontainer.path}.`,
      // Tools still translate the short names of the first set, and the registry keeps the images of a collection that ended.
      ...((!name.includes('/') || isOfEndedCollection(name)) && { impact: 'advisory' as const }),
    });
  const version = match?.[2];
  if ((version !== undefined && version !== 'latest') || !name.includes('/')) return;
  report(devcontainer, 'unpinned-source', at, {
    subject: `feature ${name}`,
    message: `the feature ${quoteUntrusted(reference)} has ${version === undefined ? 'no version, which means `latest`' : 'the version `latest`'}: its next major comes without a commit`,
    expected: 'a major version, such as `:1`',
    actual: quoteUntrusted(reference),
  });
}
