import * as z from 'zod';
import { reasonSchema } from '../value-schemas.js';
import { REPORT_SHAPE, sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `dependency-cves`. */
export const DEPENDENCY_CVES_RULES = [
  'vulnerable-dependency',
  'vulnerability-without-fix',
  'malicious-package',
  'expired-ignore',
  'unused-ignore',
] as const;

const ignoredSchema = z
  .strictObject({
    id: z
      .string()
      .max(100)
      .regex(/^[A-Za-z][\w.:-]+$/)
      .describe('Id of the vulnerability, or one of its aliases: `CVE-2024-12345`, `GHSA-…`, `PYSEC-…`.'),
    package: z.optional(z.string().min(1).max(214).describe('Only in this package; without it, in every one.')),
    reason: reasonSchema.describe('Why it is no danger here.'),
    expires: z.iso.date().describe('Last day (UTC) that it is ignored on, `YYYY-MM-DD`.'),
  })
  .describe('A vulnerability that is accepted for a time.');

/** Section `sensors.dependency-cves`. */
export const dependencyCvesSchema = sensorSchema(
  DEPENDENCY_CVES_RULES,
  {
    ...REPORT_SHAPE,
    dependabot: z.boolean().describe("Whether GitHub's Dependabot alerts are read besides, where there is a token."),
    ignore: z.array(ignoredSchema).max(500).describe('Vulnerabilities that are accepted for a time.'),
  },
  'Known vulnerabilities of dependencies, from audit reports and Dependabot alerts.',
);
