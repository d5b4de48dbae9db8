/** Whether a request changes something: GraphQL is only asked whom the token belongs to. */
export function isWrite({ method, operationId }: { readonly method: string; readonly operationId?: string | undefined }): boolean {
  return method !== 'GET' && operationId !== 'graphql';
}
