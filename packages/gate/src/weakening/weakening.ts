/** One way in which a change makes the gate weaker. Values and paths may hold untrusted text. */
export interface Weakening {
  /** The setting, as `gate.checks.tests.required`; unique among the weakenings of a change. */
  readonly setting: string;
  /** `weaker`: it is known to be; `changed`: nobody can tell, so it has to be looked at. */
  readonly kind: 'weaker' | 'changed';
  /** What changed and why that matters, in one sentence without its full stop. */
  readonly words: string;
  /** The file that has the setting, and its line; of a setting that is gone, where it was. Undefined for a preset. */
  readonly path?: string;
  readonly line?: number;
}

/** An approval of the very commit that is judged. */
export interface Approval {
  /** Login of the person. */
  readonly by: string;
  readonly commit: string;
}
