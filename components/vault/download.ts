/** Gives the person a file. Nothing leaves the device: the browser writes it where the person keeps files. */
export function download(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the blob at the click.
  URL.revokeObjectURL(address);
}
