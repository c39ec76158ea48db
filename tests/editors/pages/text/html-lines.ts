/** A place in a document, as a selection gives it. */
interface Place {
  readonly node: Node;
  readonly offset: number;
}

interface Line {
  text: string;
  /** Where each character stands, and where the next one would. */
  readonly places: Place[];
  /** The same places, told from the character before: another node where a format begins or ends. */
  readonly ends: Place[];
  /** Something stands before the text that is no text. */
  picture: boolean;
  /** Spaces at the end that no browser shows. */
  loose: number;
  broken: boolean;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Characters with which editors hold a place open; they are never part of what is written. */
const fillers = /[\u200b\u2060\ufeff]/;

/**
 * The lines of written HTML and where they stand in it: what an editor saves as HTML read by hand, apart from the
 * reading that is tested. A block without text is an empty line, and so is one that holds a single no-break space.
 */
class HtmlLines {
  readonly lines: Line[] = [];
  private line: Line | null = null;

  constructor(root: Node) {
    this.walk(root);
    this.end();
  }

  private walk(node: Node): void {
    node.childNodes.forEach((child, index) => {
      if (child instanceof Text || child.nodeType === Node.TEXT_NODE) this.write(child as Text);
      else if (child.nodeName === 'BR') this.breakAt(node, index);
      else if (child.nodeName === 'IMG') this.open(node, index + 1).picture = true;
      else if (blocks.has(child.nodeName)) {
        this.end();
        const before = this.lines.length;
        this.walk(child);
        this.end();
        if (this.lines.length === before && !/^(?:HR|T|UL|OL|FIGURE)/.test(child.nodeName)) {
          this.lines.push({
            text: '',
            places: [{ node: child, offset: 0 }],
            ends: [],
            picture: false,
            loose: 0,
            broken: false,
          });
        }
      } else if (child.nodeType === Node.ELEMENT_NODE) this.walk(child);
    });
  }

  private write(node: Text): void {
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data[offset] ?? '';
      if (fillers.test(character)) continue;
      const isLoose = /[ \t\r\n]/.test(character);
      if (
        isLoose &&
        (this.line === null ||
          this.line.broken ||
          (this.line.text === '' && !this.line.picture) ||
          this.line.loose > 0)
      )
        continue;
      const line = this.open(node, offset);
      line.places[line.text.length] = { node, offset };
      line.text += isLoose || character === '\u00a0' ? ' ' : character;
      line.loose = isLoose ? 1 : 0;
      line.places.push({ node, offset: offset + 1 });
      line.ends[line.text.length] = { node, offset: offset + 1 };
    }
  }

  private breakAt(node: Node, index: number): void {
    this.open(node, index).broken = true;
  }

  /** The line that goes on at this place; a new one after a break. */
  private open(node: Node, offset: number): Line {
    if (this.line?.broken) this.end();
    this.line ??= { text: '', places: [{ node, offset }], ends: [], picture: false, loose: 0, broken: false };
    return this.line;
  }

  private end(): void {
    if (this.line === null) return;
    const { line } = this;
    this.line = null;
    const text = line.text.slice(0, line.text.length - line.loose);
    line.text = text === ' ' ? '' : text;
    this.lines.push(line);
  }
}

/** The plain text of saved HTML, a line for each block and each break in one. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return new HtmlLines(body).lines.map(({ text }) => text).join('\n');
}

/** Selects this stretch of the text of `textOfHtml` in the document that an editor shows. */
export function selectShown(root: Element, start: number, end: number): void {
  const { lines } = new HtmlLines(root);
  const from = placeAt(root, lines, start);
  const to = placeAt(root, lines, end);
  root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Where the selection of the document is in the text that an editor shows; null when it is elsewhere. */
export function shownSelection(root: Element): { start: number; end: number } | null {
  const selection = root.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const { lines } = new HtmlLines(root);
  return {
    start: offsetOf(lines, range.startContainer, range.startOffset),
    end: offsetOf(lines, range.endContainer, range.endOffset),
  };
}

function placeAt(root: Node, lines: readonly Line[], offset: number): Place {
  let left = offset;
  for (const { text, places } of lines) {
    const place = places[left];
    if (left <= text.length && place !== undefined) return place;
    left -= text.length + 1;
  }
  return { node: root, offset: root.childNodes.length };
}

/** The last place of the text that does not come after this one. */
function offsetOf(lines: readonly Line[], node: Node, offset: number): number {
  const range = (node.ownerDocument ?? document).createRange();
  range.setStart(node, offset);
  let at = 0;
  let found = 0;
  const isPassed = (place: Place | undefined): boolean =>
    place !== undefined && range.comparePoint(place.node, place.offset) <= 0;
  for (const { text, places, ends } of lines) {
    for (let index = 0; index <= text.length; index += 1) {
      if (isPassed(places[index]) || isPassed(ends[index])) found = at + index;
    }
    at += text.length + 1;
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Lines as an editor would get them from the record: one paragraph each. */
export const paragraphs = (lines: readonly string[], empty = ''): string =>
  lines.map((line) => `<p>${line.replace(/[&<>]/g, (sign) => entities[sign] ?? sign) || empty}</p>`).join('');
