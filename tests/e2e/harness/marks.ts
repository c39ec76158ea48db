/**
 * Runs in a page: takes the marks out of the field with id "e", puts the selection where they were, and focuses it.
 * `A|` is a caret, `A{B}C` a selection.
 */
export function setFieldMarks(): void {
  const element = document.getElementById('e');
  if (element === null) throw new Error('No element with id "e".');
  element.focus();
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    const start = element.value.search(/[|{]/);
    const end = element.value.replace('{', '').search(/[|}]/);
    element.value = element.value.replace(/[|{}]/g, '');
    element.setSelectionRange(Math.max(start, 0), Math.max(end, 0));
    return;
  }
  const takeMark = (mark: RegExp): { node: Node; offset: number } | null => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node !== null;
      node = walker.nextNode() as Text | null
    ) {
      const offset = node.data.search(mark);
      if (offset === -1) continue;
      if (node.data.length === 1) {
        const parent = node.parentNode as Node;
        const index = [...parent.childNodes].indexOf(node);
        node.remove();
        return { node: parent, offset: index };
      }
      node.deleteData(offset, 1);
      return { node, offset };
    }
    return null;
  };
  const start = takeMark(/[|{]/);
  const end = takeMark(/\}/) ?? start;
  if (start === null || end === null) document.getSelection()?.removeAllRanges();
  else document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}
