import type { Tier } from '../keys/tier.js';
import type { Machine } from '../machine.js';
import type { LockFile } from '../managers/find-managers.js';
import type { ManagerId } from '../managers/package-manager.js';
import type { Interpreter } from '../trust/interpreter.js';

/** What the layers of a job are planned from: nothing is read any more. */
export interface LayersRequest {
  readonly machine: Machine;
  readonly tier: Tier;
  readonly versionToken: string;
  readonly downloads: readonly DownloadsRequest[];
  /** Undefined where there is none to be had, or none is wanted. */
  readonly environment?: EnvironmentRequest;
  readonly wheels?: SlotRequest;
  readonly tools?: SlotRequest;
  readonly memory?: MemoryRequest;
}

export interface DownloadsRequest {
  readonly manager: ManagerId;
  readonly paths: readonly string[];
  readonly lockFiles: readonly LockFile[];
}

export interface EnvironmentRequest {
  readonly manager: ManagerId;
  /** The folder, absolute. */
  readonly path: string;
  readonly interpreter: Interpreter;
  /** Normalised. */
  readonly extras: readonly string[];
  /** With the files that they take in, and the manifests of the project. */
  readonly lockFiles: readonly LockFile[];
}

/** Paths whose content a person names. */
export interface SlotRequest {
  readonly paths: readonly string[];
  readonly slot: string;
}

export interface MemoryRequest {
  /** Relative to the workspace: so other readers of the entry find it in theirs. */
  readonly path: string;
  readonly name: string;
  readonly now: Date;
}
