import * as z from 'zod';
import { dispatchSchema } from './playbooks-schema.js';
import { issueLabelSchema } from './value-schemas.js';

/** A name that GitHub takes, as the registry writes it. */
const variableNameSchema = z
  .string()
  .max(255)
  .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
/** On one line and without blanks around it: nobody could tell by the eye that another value does not halt. */
const haltingValueSchema = z
  .string()
  .max(1000)
  .regex(/^[^\s\u0000-\u001f\u007f](?:[^\u0000-\u001f\u007f]*[^\s\u0000-\u001f\u007f])?$/);
const loginSchema = z
  .string()
  .max(60)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?$/);

/** Section `issues`: what SAR writes into issues. */
export const issuesSchema = z
  .strictObject({
    'max-new': z.int().min(0).max(100).describe('Most issues that one run opens.'),
    'dashboard-title': z.string().trim().min(1).max(200).describe('Title of the dashboard issue.'),
    'waive-days': z.int().min(1).max(366).describe('Days that a finding is waived for by a tick in the dashboard.'),
    labels: z.array(issueLabelSchema).max(10).describe('Labels that every issue of SAR gets besides `sar`, `sar:P1` and `sar:L3`.'),
  })
  .describe('Issues that SAR keeps: one for each P0 and P1, and the dashboard.');

/** Section `halt`: what a finding of severity P0 stops. */
export const haltSchema = z
  .strictObject({
    variable: z.optional(
      z
        .strictObject({
          name: variableNameSchema.describe('Name of the repository variable: capital letters, digits and `_`, not `GITHUB_` first.'),
          value: haltingValueSchema.describe(
            'The value that halts, on one line and without blanks around it; nothing else is ever written into it.',
          ),
        })
        .describe('A variable that stops what else acts by itself, such as `AGENT_KILL_SWITCH`. Only a person sets it back.'),
    ),
  })
  .describe('How a finding of severity P0 halts everything that acts by itself: an issue labelled `sar:halt`, and a variable.');

/** Section `agent`: to whom findings of severity P1 are handed. */
export const agentSchema = z
  .strictObject({
    assign: z.optional(loginSchema.describe('Login of the coding agent that the issue is assigned to; takes a token of a user.')),
    dispatch: z.optional(dispatchSchema.describe('A workflow file (`heal.yml`) or the type of a repository event that is started.')),
    'max-per-finding': z.int().min(1).max(20).describe('Times that one issue is handed over; then it waits for a person.'),
    'max-per-day': z.int().min(0).max(1000).describe('Most that are handed over in 24 hours.'),
  })
  .describe('The coding agent that findings of severity P1 are handed to.');
