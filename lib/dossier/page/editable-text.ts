import { type Place, TextWriter, type WrittenText } from './text-writer.ts';

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
const pictures = new Set([
  'IMG',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'OBJECT',
  'IFRAME',
  'INPUT',
  'SELECT',
  'BUTTON',
  'HR',
]);
const inlineDisplay = /^(?:inline|contents|ruby)/;
/** A break, spaces, fillers (characters without width with which editors hold a place open), or text. */
const part =
  /(\n)|([ \t\r\f]+)|([\u200b\u2060\ufeff]+)|[^ \t\r\f\n\u200b\u2060\ufeff]+(?: [^ \t\r\f\n\u200b\u2060\ufeff]+)*/g;

/**
 * Reads rich text as a person sees it, and finds the given places in it.
 * What matches `unsaved` stands in it only to be looked at. The one place where offsets in that text and places in the document are translated; see `placeAt`.
 */
export function readEditable(
  root: Element,
  places: readonly Place[],
  unsaved: string | null = null,
): WrittenText {
  const window = root.ownerDocument.defaultView;
  const writer = new TextWriter(places);
  if (window !== null) writeElement(root, { window, unsaved, writer });
  return writer.finish();
}

/** The place in the document of an offset in the text that was read from `root`. */
export function placeAt(root: Element, written: WrittenText, offset: number): Place {
  const piece = written.pieces.findLast(({ at, length }) => at <= offset && offset <= at + length);
  if (piece === undefined) return { node: root, offset: 0 };
  return { node: piece.node, offset: piece.offset + offset - piece.at };
}

interface Walk {
  readonly window: Window & typeof globalThis;
  readonly unsaved: string | null;
  readonly writer: TextWriter;
}

function writeElement(element: Element, walk: Walk): void {
  const { window, writer } = walk;
  const { whiteSpace } = window.getComputedStyle(element);
  let index = 0;
  for (const child of element.childNodes) {
    writer.meet(element, index);
    if (child.nodeType === Node.TEXT_NODE) writeText(child as Text, whiteSpace, writer);
    else if (child.nodeType === Node.ELEMENT_NODE) writeChild(child as Element, index, walk);
    index += 1;
  }
  writer.meet(element, index);
}

function writeChild(child: Element, index: number, walk: Walk): void {
  const { window, unsaved, writer } = walk;
  const { display } = window.getComputedStyle(child);
  if (unread.has(child.tagName) || display === 'none' || (unsaved !== null && child.matches(unsaved))) return;
  if (child.tagName === 'BR') {
    writer.meet(child, 0);
    writer.breakLine(child.parentNode ?? child, index);
    return;
  }
  const isPicture = pictures.has(child.tagName);
  // Editors put a picture that is a block in a box that stands in the line.
  const box = isPicture && child.parentElement ? window.getComputedStyle(child.parentElement).display : '';
  const isBlock = !inlineDisplay.test(display) && !box.startsWith('inline');
  if (isBlock) writer.boundary();
  if (isPicture) writer.picture();
  else writeElement(child, walk);
  if (isBlock) writer.boundary();
}

function writeText(node: Text, whiteSpace: string, writer: TextWriter): void {
  const keepsSpaces = /^(?:pre(?!-line)|break-spaces)/.test(whiteSpace);
  const keepsLines = keepsSpaces || whiteSpace === 'pre-line';
  for (const { 0: found, 1: newline, 2: spaces, 3: fillers, index } of node.data.matchAll(part)) {
    for (let offset = index; offset < index + (spaces ?? newline ?? fillers ?? '').length; offset += 1)
      writer.meet(node, offset);
    if (newline !== undefined && keepsLines) writer.breakLine(node, index);
    else if (newline !== undefined || (spaces !== undefined && !keepsSpaces)) writer.looseSpace(node, index);
    else if (fillers !== undefined) writer.filler(node, index);
    else writer.characters(found, node, index);
  }
  writer.meet(node, node.data.length);
}
