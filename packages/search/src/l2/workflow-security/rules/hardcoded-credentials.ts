import { rawPlace, rawValue } from '../picture/raw-file.js';
import type { Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for passwords of container registries that are written out, in `container` and `services` of a job. The password is never shown. */
export const hardcodedCredentials: WeaknessRule = (document) => {
  if (document.kind === 'action' || !/(?:^|[\s{,'"])credentials\b/m.test(document.text)) return [];
  return document.jobs.flatMap((job) => {
    const services = rawValue(document, ['jobs', job.id, 'services']);
    const places = [
      ['container'],
      ...Object.keys(typeof services === 'object' && services !== null ? services : {}).map((name) => ['services', name]),
    ];
    return places.flatMap((keys): readonly Weakness[] => {
      const path = ['jobs', job.id, ...keys, 'credentials', 'password'];
      const password = rawValue(document, path);
      if (typeof password !== 'string' || password === '' || password.includes('${{')) return [];
      const place = rawPlace(document, path);
      return [
        {
          rule: 'hardcoded-credentials',
          place: {
            path: document.path,
            line: place?.line ?? job.range.line,
            ...(place && { column: place.column }),
            job: job.id,
            name: keys.join('.'),
          },
          identity: [...keys],
          message: `the password of ${keys.join('.')} stands in the file`,
          expected: 'a secret: ${{ secrets.NAME }}',
          actual: 'a text',
        },
      ];
    });
  });
};
