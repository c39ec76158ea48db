import { type Lab, place, rest, surroundingsOf } from './lab.ts';

const escaped = (line: string): string =>
  line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const inParagraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line === '' ? '<br>' : line}</p>`).join('');

/**
 * The lab of rich text that the browser edits itself and a page saves as HTML, in which every line is a block or ends
 * in a `br`. Works in any document and shadow root.
 */
export function editableLab(field: HTMLElement, htmlOf = inParagraphs): Lab {
  const document = field.ownerDocument;
  const selectionOf = (): Selection | null => {
    const root = field.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
    return root.getSelection?.() ?? document.getSelection();
  };
  return {
    ready: Promise.resolve(),
    saved: () => linesOf(field.innerHTML).join('\n'),
    raw: () => field.innerHTML,
    load: async (lines) => {
      field.innerHTML = lines.join('') === '' && lines.length === 1 ? '' : htmlOf(lines.map(escaped));
      await rest();
    },
    select: async (start, end) => {
      field.focus();
      const [from, to] = [pointAt(field, start), pointAt(field, end)];
      selectionOf()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
      await rest();
    },
    selection: () => {
      const range = selectionOf()?.rangeCount ? selectionOf()?.getRangeAt(0) : undefined;
      if (!range || !field.contains(range.startContainer) || !field.contains(range.endContainer)) return null;
      return {
        start: offsetOf(field, range.startContainer, range.startOffset),
        end: offsetOf(field, range.endContainer, range.endOffset),
      };
    },
    undo: async () => {
      document.execCommand('undo');
      await rest();
    },
    surroundings: () => surroundingsOf(place()),
  };
}

const isBlock = (node: Node): boolean => /^(?:P|DIV|LI|H\d|BLOCKQUOTE)$/.test(node.nodeName);

/** The lines of a saved text: of its blocks, and of what a `br` divides. */
function linesOf(html: string): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  const end = (): void => {
    if (line !== null) lines.push(line);
    line = null;
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) line = (line ?? '') + node.data.replaceAll('\u00a0', ' ');
    else if (node.nodeName === 'BR') {
      line ??= '';
      end();
    } else {
      if (isBlock(node)) end();
      for (const child of node.childNodes) visit(child);
      if (isBlock(node)) end();
    }
  };
  visit(new DOMParser().parseFromString(html, 'text/html').body);
  end();
  return lines;
}

/** Counts lines and characters up to a place in the document. */
function walk(field: HTMLElement, at: (node: Node, offset: number, count: number) => boolean): void {
  let count = 0;
  let started = false;
  let broken = false;
  const visit = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) {
      const { length } = node.nodeValue ?? '';
      if (broken) count += 1;
      broken = false;
      started = true;
      for (let offset = 0; offset <= length; offset += 1) if (at(node, offset, count + offset)) return true;
      count += length;
      return false;
    }
    const block = node !== field && isBlock(node);
    if (block && started) broken = true;
    let index = 0;
    for (const child of node.childNodes) {
      if (child.nodeName === 'BR') {
        if (broken) count += 1;
        broken = false;
        started = true;
        if (at(node, index, count)) return true;
        broken = true;
      } else if (visit(child)) return true;
      index += 1;
    }
    if (block) broken = started;
    return false;
  };
  visit(field);
}

function pointAt(field: HTMLElement, wanted: number): { node: Node; offset: number } {
  let found: { node: Node; offset: number } = { node: field, offset: 0 };
  walk(field, (node, offset, count) => {
    if (count !== wanted) return false;
    found = { node, offset };
    return true;
  });
  return found;
}

function offsetOf(field: HTMLElement, node: Node, offset: number): number {
  let last = 0;
  walk(field, (candidate, at, count) => {
    last = count;
    return candidate === node && at === offset;
  });
  return last;
}
