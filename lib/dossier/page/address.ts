/**
 * Addresses of this document and of the documents around it that may be seen, with their hashes, innermost
 * first. The frame of a rich-text editor keeps its address when the page around it shows another child.
 */
export function addressOf(window: Window): string {
  const addresses: string[] = [];
  for (let place: Window = window; ; place = place.parent) {
    try {
      addresses.push(place.location.href);
    } catch {
      break; // Another origin: what is around it cannot be seen from here.
    }
    if (place.parent === place) break;
  }
  return addresses.join('\n');
}
