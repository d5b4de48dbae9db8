import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { REPORT_SHAPE, sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `import-errors`. */
export const IMPORT_ERRORS_RULES = ['unresolved-import', 'undeclared-import'] as const satisfies readonly string[];

/** Section `sensors.import-errors`. */
export const importErrorsSchema = sensorSchema(
  IMPORT_ERRORS_RULES,
  {
    ...REPORT_SHAPE,
    exclude: z
      .array(globSchema)
      .max(200)
      .describe('Globs over files that are not judged, natively or by a report: fixtures, templates, vendored code.'),
    auxiliary: z
      .array(globSchema)
      .max(200)
      .describe(
        'Globs over Python files that are not shipped (tests, documents, scripts): undeclared modules there are shown only as pedantic.',
      ),
    provided: z
      .array(
        z
          .string()
          .max(200)
          .regex(/^[^\s.\u0000-\u001f]+(?:\.[^\s.\u0000-\u001f]+)*$/),
      )
      .max(500)
      .describe('Modules that the place where the code runs provides, such as `pyspark` or `gi`; they need no declaration.'),
  },
  'Imports of Python modules that are not there or not declared.',
);
