/** A workflow command that the runner turns into an annotation. `annotationLine` escapes it. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly properties: AnnotationProperties;
  readonly message: string;
}

/** Where an annotation stands, 1-based, and its title. */
export interface AnnotationProperties {
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly title?: string;
}
