import { createElement } from '../../element/create-element.js';

/** Lets the reader save a text as a file. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  createElement('a', { href: url, download: name }).click();
  // Later: some browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
