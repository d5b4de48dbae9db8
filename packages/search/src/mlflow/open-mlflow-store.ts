import { known, unknown, type Answer } from '@sar/baseline';
import { whatIsThere } from '../records/what-is-there.js';
import type { SensorInput } from '../sensor.js';
import { fileStore } from './file-store.js';
import type { MlflowStore } from './mlflow-store.js';
import { restStore } from './rest-store.js';
import { sqliteStore } from './sqlite-store.js';

/**
 * The store at a place that the baseline names: an `http:` or `https:` address of a tracking server, a SQLite file, or a folder with experiments in it
 * (`mlruns`). Nothing is read of it yet.
 *
 * @returns unknown `not-configured` when there is nothing at the path, `unreachable` when the run is offline and the place is an address
 */
export function openMlflowStore(input: Pick<SensorInput, 'files' | 'http' | 'pace'>, place: string): Answer<MlflowStore> {
  const { files, http, pace } = input;
  if (/^https?:\/\//.test(place)) {
    if (http === undefined) return unknown('unreachable', `the MLflow server ${withoutUser(place)} is not asked: the run is offline`);
    return known(restStore(http, pace, place, withoutUser(place)));
  }
  const path = place.replace(/\/+$/, '');
  const facts = files.facts(path);
  if (facts.kind === 'file') return known(sqliteStore(files, pace, path));
  if (facts.kind === 'folder') return known(fileStore(files, pace, path));
  if (facts.kind === 'unreadable') return unknown('failed', `${path} cannot be read: ${facts.reason}`);
  return unknown('not-configured', `there is no MLflow store at ${path}: ${whatIsThere(facts)}`);
}

/** An address as it is shown: without a user's name and password. */
function withoutUser(address: string): string {
  return address.replace(/^(https?:\/\/)[^/@]*@/, '$1').replace(/[?#].*$/s, '');
}
