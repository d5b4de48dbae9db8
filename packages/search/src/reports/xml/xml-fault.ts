/** Why the text is no XML that is read; also for handlers that meet an element which cannot be. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}
