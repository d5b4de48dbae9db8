import { compileGlob, type Glob, type PlaybookSettings, type Signal } from '@sar/baseline';

type Match = PlaybookSettings['when'][number];

/** An entry of `when`, ready to be asked. */
export interface CompiledMatch {
  /** Whether it is for a finding. */
  matches(signal: Pick<Signal, 'sensor' | 'rule'> & { readonly artefact: Pick<Signal['artefact'], 'path'> }): boolean;
  /** Whether it is for findings of a rule: those of some paths alone, where `path` is given. */
  isFor(sensor: string, rule: string): boolean;
  readonly path: string | undefined;
}

/** The entries of `when` of a playbook, in their order. */
export function compileSelection(when: readonly Match[]): readonly CompiledMatch[] {
  return when.map(compileMatch);
}

function compileMatch({ sensor, rule, path }: Match): CompiledMatch {
  const sensors = compileOptional(sensor);
  const rules = compileOptional(rule);
  const paths = compileOptional(path);
  const isFor = (ofSensor: string, ofRule: string): boolean => (sensors?.matches(ofSensor) ?? true) && (rules?.matches(ofRule) ?? true);
  return {
    isFor,
    path,
    matches: (signal) => isFor(signal.sensor, signal.rule) && (paths?.matches(signal.artefact.path) ?? true),
  };
}

function compileOptional(pattern: string | undefined): Glob | undefined {
  return pattern === undefined ? undefined : compileGlob(pattern);
}
