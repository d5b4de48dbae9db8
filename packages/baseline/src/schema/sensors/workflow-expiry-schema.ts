import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `workflow-expiry`. */
export const WORKFLOW_EXPIRY_RULES = [
  'workflow-disabled',
  'workflow-never-ran',
  'workflow-orphaned',
  'all-jobs-off',
  'runs-past-retention',
] as const satisfies readonly string[];

/** Section `sensors.workflow-expiry`. */
export const workflowExpirySchema = sensorSchema(
  WORKFLOW_EXPIRY_RULES,
  {
    'max-requests': z.int().min(3).max(500).describe('Most requests to GitHub; what was not asked is said.'),
    'min-age-days': z
      .int()
      .min(1)
      .max(365)
      .describe('Days after which a workflow that never ran, or whose file is gone and that no longer runs, counts as left behind.'),
    'max-run-age-days': z.int().min(1).max(400).describe('Days for which runs are wanted; older ones should be gone.'),
    exempt: z.array(globSchema).max(200).describe('Globs over the files of workflows that are not judged.'),
  },
  'Workflows that are disabled, never ran or are orphaned, and runs that are kept too long.',
);
