/** Fixers that are functions of SAR; the others run programs. */
export const OWN_FIXERS = ['yaml-indentation', 'action-versions', 'cache-wiring', 'workflow-permissions', 'markdown-links'] as const;
export type OwnFixerName = (typeof OWN_FIXERS)[number];

/** A program that a fixer runs, without a shell. */
export interface FixerCommand {
  readonly run: readonly string[];
  /** Runs once in each folder that has all of these files; without it, in the root. */
  readonly beside?: readonly string[];
  /** Only in folders that are in no other one of them. */
  readonly topmost?: boolean;
  /** Exit code that says that the program could not read some files and did the others. */
  readonly partial?: number;
  /** Id of a condition of the catalogue that must hold, and of one that must not. */
  readonly when?: string;
  readonly unless?: string;
}

/** Mends one kind of mistake mechanically. The programs and files are those of SAR's catalogue; no finding or log chooses them. */
export interface Fixer {
  readonly id: string;
  /** Name by which several are asked for together. */
  readonly group?: string;
  /** What it mends. */
  readonly title: string;
  /** Where it is told what the program does, or why the edit is right. */
  readonly source: string;
  /** Findings that it is for; without a rule, all of the sensor. */
  readonly mends?: readonly { readonly sensor: string; readonly rule?: string }[];
  /** Failure patterns of CI that it is for. */
  readonly patterns?: readonly string[];
  /** Globs over the files that it may change; a run that changes others is undone. */
  readonly files: readonly string[];
  /** Whether it may change files below `.github/workflows`. */
  readonly workflows?: boolean;
  /** Whether its program asks a package registry. */
  readonly network?: boolean;
  readonly tool?: { readonly name: string; readonly install: string };
  readonly commands?: readonly FixerCommand[];
  readonly own?: OwnFixerName;
}

/** Something that the files of a repository say. */
export interface FixerCondition {
  readonly source: string;
  readonly any: readonly { readonly path: string; readonly contains?: string }[];
}
