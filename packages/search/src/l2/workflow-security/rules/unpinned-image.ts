import { matrixValues, type Job, type Scalar, type Workflow } from '@sar/workflows';
import { rawPlace, rawValue } from '../picture/raw-file.js';
import { stepSites } from '../picture/step-site.js';
import type { WeakPlace, Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires at each place of images without a tag, or with the tag `latest`; doubtful for every other tag without a digest. `groupImages` makes one finding of an image's places. */
export const unpinnedImage: WeaknessRule = (document) => {
  const steps = stepSites(document).flatMap(({ job, step }) =>
    step.uses?.value.startsWith('docker://') === true ? judge(document.path, step.uses.value.slice(9), step.uses, job?.id) : [],
  );
  if (document.kind === 'action') return steps;
  const jobs = document.jobs.flatMap((job) => {
    const { container } = job;
    const own =
      container === undefined ? [] : imagesOf(container.value, job).flatMap((image) => judge(document.path, image, container, job.id));
    return [...own, ...ofServices(document, job)];
  });
  return [...jobs, ...steps];
};

/** The image, or for `${{ matrix.x }}` every image that the matrix names. */
function imagesOf(written: string, job: Job): readonly string[] {
  const name = /^\$\{\{\s*matrix\.([\w.-]+)\s*\}\}$/.exec(written.trim())?.[1];
  return name === undefined ? [written] : matrixValues(job.matrix, name);
}

function ofServices(document: Workflow, job: Job): readonly Weakness[] {
  if (!document.text.includes('services:')) return [];
  const services = rawValue(document, ['jobs', job.id, 'services']);
  return Object.entries(typeof services === 'object' && services !== null ? services : {}).flatMap(([name, service]: [string, unknown]) => {
    const image: unknown = typeof service === 'object' && service !== null && 'image' in service ? service.image : undefined;
    const range = rawPlace(document, ['jobs', job.id, 'services', name, 'image']);
    return typeof image === 'string' && range !== undefined ? judge(document.path, image, { value: image, range }, job.id) : [];
  });
}

function judge(path: string, written: string, { range }: Scalar, job: string | undefined): readonly Weakness[] {
  const image = written.trim();
  if (image === '' || image.includes('${{') || image.includes('@sha256:')) return [];
  const tag = /:([\w.-]+)$/.exec(image)?.[1];
  const moves = tag === undefined || tag === 'latest';
  const place: WeakPlace = { path, line: range.line, column: range.column, ...(job !== undefined && { job }), name: image };
  return [
    {
      rule: 'unpinned-image',
      place,
      identity: [image],
      message: moves
        ? `the image ${image} is the newest that there is, whatever that holds`
        : `the image ${image} is named by a tag, which can be moved`,
      expected: `${image.replace(/:[\w.-]+$/, '')}${tag === undefined ? '' : `:${tag}`}@sha256:…`,
      actual: image,
      ...(moves ? {} : { pedantic: true }),
    },
  ];
}
