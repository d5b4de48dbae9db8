/** Who asks. Anonymous callers see public repositories only. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | {
      /** `GITHUB_TOKEN` and App installations act as a bot; a fine-grained token as a person. */
      readonly kind: 'workflow' | 'installation' | 'person';
      readonly login: string;
      /** Permission → level, as GitHub names them: `{actions_variables: 'write', contents: 'read'}`. Metadata is always read. */
      readonly permissions: Readonly<Record<string, 'read' | 'write' | 'admin'>>;
      /** `owner/name` of the repositories that the token may see; private ones that are not in it do not exist for it. */
      readonly repositories: readonly string[];
    };
