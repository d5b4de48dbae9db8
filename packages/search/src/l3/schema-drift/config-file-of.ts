import type { Impact } from '@sar/baseline';
import type { DocumentFormat } from '../documents/parse-document.js';
import data from './config-files.json' with { type: 'json' };

/** A file that a tool reads by its name. */
export interface ConfigFile {
  readonly format: DocumentFormat;
  /** What it does to the repository when the tool cannot read it. */
  readonly impact: Impact;
  /** Who reads it, as a sentence names it. */
  readonly reader: string;
}

interface Entry {
  readonly format: string;
  readonly impact: string;
  readonly reader: string;
}

const BY_NAME = new Map(data.files.map((entry) => [entry.name, configFile(entry)]));
/** Workflows and actions are those of the sensor workflow-syntax. */
const OF_WORKFLOW_SYNTAX = /^\.github\/workflows\/|(?:^|\/)action\.ya?ml$/;

/** What a path is to the tools that read files by their names; undefined for a file that none of them reads. */
export function configFileOf(path: string): ConfigFile | undefined {
  const known = BY_NAME.get(path.slice(path.lastIndexOf('/') + 1));
  if (known !== undefined) return known;
  if (OF_WORKFLOW_SYNTAX.test(path)) return undefined;
  const entry = data.folders.find(({ folder, ending }) => path.startsWith(`${folder}/`) && path.endsWith(ending));
  return entry === undefined ? undefined : configFile(entry);
}

function configFile({ format, impact, reader }: Entry): ConfigFile {
  return { format: format as DocumentFormat, impact: impact as Impact, reader };
}
