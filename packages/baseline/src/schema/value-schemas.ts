import * as z from 'zod';
import { globProblem, MAX_GLOB_LENGTH } from '../paths/glob.js';
import { SEVERITIES } from '../vocabulary/severity.js';

/** Values that several sections share. */

export const severitySchema = z.enum(SEVERITIES);

/** A rule's switch: `off`, or the severity that its findings get. */
const ruleLevelSchema = z.enum(['off', ...SEVERITIES]);

/** The shape of a section that has a switch for each of a sensor's rules. */
export function ruleShape<Id extends string>(ids: readonly Id[]): Record<Id, z.ZodOptional<typeof ruleLevelSchema>> {
  const entries = ids.map((id) => [id, z.optional(ruleLevelSchema.describe(`Rule \`${id}\`: \`off\`, or the severity of its findings.`))]);
  return Object.fromEntries(entries) as Record<Id, z.ZodOptional<typeof ruleLevelSchema>>;
}

/**
 * A user or a team. The login of a user whom a company manages ends with `_` and the company's short code.
 *
 * Source: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export const ownerSchema = z
  .string()
  .max(140)
  .regex(/^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?$/);

/** Free text of a person: a reason. */
export const reasonSchema = z.string().trim().min(3).max(1000);

export const globSchema = z
  .string()
  .min(1)
  .max(MAX_GLOB_LENGTH)
  .refine((pattern) => globProblem(pattern) === undefined, {
    error: (issue) => `a glob without faults: ${globProblem(String(issue.input))}`,
  });

export const ecosystemSchema = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9-]*$/);

/** A path inside the repository: relative, with `/`, and not out of it. */
export const repositoryPathSchema = z
  .string()
  .min(1)
  .max(500)
  .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\:\u0000-\u001f]+$/);

/** A label that people want on issues. Those of SAR say what an issue is, and `sar:halt` stops everything: only SAR and people set them. */
export const issueLabelSchema = z
  .string()
  .trim()
  .min(1)
  .max(50)
  .regex(/^[^,\u0000-\u001f]+$/)
  .refine((label) => !/^sar(?::|$)/i.test(label), { error: 'no label `sar` or `sar:…`, which SAR sets itself' });
