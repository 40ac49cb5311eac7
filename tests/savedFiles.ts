import { waitFor } from '@testing-library/react';

/** Files that the page saved in this test. */
let saved: { name: string; content: Blob }[] = [];
let offered = new Blob();

/** jsdom has no addresses of objects, and would leave the page for one: what is saved is kept here. */
export function catchSavedFiles(): void {
  URL.createObjectURL = (content) => {
    if (content instanceof Blob) offered = content;
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function clickLink() {
    if (this.download !== '') saved.push({ name: this.download, content: offered });
    else this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
}

export function forgetSavedFiles(): void {
  saved = [];
}

/** How many files were saved. */
export const savedCount = (): number => saved.length;

/** The file that was saved last, once there is one. */
export async function savedFile(): Promise<{ name: string; content: Blob; text: string }> {
  await waitFor(() => {
    if (saved.length === 0) throw new Error('No file was saved');
  });
  const { name = '', content = new Blob() } = saved.at(-1) ?? {};
  return { name, content, text: await content.text() };
}
