/** What looks like a secret and is not known. Its text is never part of it. */
export interface SecretHit {
  readonly path: string;
  readonly line: number | undefined;
  /** What it seems to be: `GitHub token`. */
  readonly label: string;
  /** SHA-1 of its text. */
  readonly digest: string;
  /** True when most of such hits are made up. */
  readonly isDoubtful: boolean;
  /** True when detect-secrets asked the issuer and the secret works. */
  readonly isVerified: boolean;
  /** Which tool found it. */
  readonly by: string;
}
