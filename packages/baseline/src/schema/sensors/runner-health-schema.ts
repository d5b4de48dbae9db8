import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `runner-health`. */
export const RUNNER_HEALTH_RULES = [
  'no-matching-runner',
  'no-online-runner',
  'runner-offline',
  'runner-outdated',
  'slow-queue',
] as const satisfies readonly string[];

/** Section `sensors.runner-health`. */
export const runnerHealthSchema = sensorSchema(
  RUNNER_HEALTH_RULES,
  {
    'max-requests': z.int().min(3).max(200).describe('Most requests to GitHub; what was not asked is said.'),
    'max-queue-minutes': z.int().min(1).max(1440).describe('Minutes within which 95 of 100 jobs must have a runner.'),
    'min-queue-jobs': z.int().min(3).max(1000).describe('Jobs with the same labels that must be seen before their waiting time is judged.'),
    'exempt-runners': z.array(globSchema).max(200).describe('Globs over the names of self-hosted runners that may be offline or outdated.'),
  },
  'Self-hosted runners and the time that jobs wait for one.',
);
