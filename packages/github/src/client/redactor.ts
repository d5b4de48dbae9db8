/** Takes the token out of a text, should somebody have put it there; plain and as a URL writes it. */
export function redactor(token: string | undefined): (text: string) => string {
  if (token === undefined) return (text) => text;
  const forms = new Set([token, encodeURIComponent(token)]);
  return (text) => [...forms].reduce((clean, form) => clean.replaceAll(form, '***'), text);
}
