import * as z from 'zod';
import { repositoryPathSchema } from '../value-schemas.js';

/** Address of an MLflow tracking server: without a user and a password, which have no place in a repository. */
const serverSchema = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[^\s/@?#]+(?:\/[^\s@?#]*)?$/);

/** Where an MLflow store is: a path of the repository, or the address of a tracking server. */
export const mlflowPlaceSchema = z.union([serverSchema, repositoryPathSchema]);
