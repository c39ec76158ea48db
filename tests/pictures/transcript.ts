import type { SerializedAXNode } from 'puppeteer-core';
import type { Panel } from '../e2e/harness/panel.ts';

/** What says nothing by itself, and is left out as a screen reader does. */
const silent = new Set(['RootWebArea', 'none', 'generic', 'InlineTextBox', 'LabelText', 'Legend']);

/** What a screen reader says of the whole panel from top to bottom, a line for each thing. */
export async function transcript(panel: Panel): Promise<string> {
  const tree = await panel.page.accessibility.snapshot({ interestingOnly: false });
  const lines: string[] = [];
  if (tree !== null) tell(tree, 0, '', lines);
  return `${lines.join('\n')}\n`;
}

function tell(node: SerializedAXNode, depth: number, above: string, lines: string[]): void {
  // Another version is no other view, and where a word may be broken is not said.
  const name = said(node.name ?? '').replace(/\d+\.\d+\.\d+/, '…');
  // The words of a control are its name: they are said once.
  const isRepeated = name === '' || above.includes(name) || lines.at(-1)?.includes(`"${name}"`) === true;
  const isSaid = !silent.has(node.role) && !(node.role === 'StaticText' && isRepeated);
  if (isSaid) lines.push(`${'  '.repeat(depth)}${line(node, name)}`);
  // A closed list says what it holds and not what else it could; a drawing says its description.
  if (node.role === 'combobox' || node.role === 'image') return;
  const deeper = isSaid ? depth + 1 : depth;
  for (const child of node.children ?? []) tell(child, deeper, isSaid && name ? name : above, lines);
}

const said = (text: string): string => text.replaceAll('\u00ad', '').trim();

function line(node: SerializedAXNode, name: string): string {
  const states = [
    node.level !== undefined && `level ${node.level}`,
    node.checked === true && 'chosen',
    node.pressed === true && 'pressed',
    node.expanded === true && 'open',
    node.expanded === false && 'folded',
    node.disabled && 'disabled',
    node.invalid && node.invalid !== 'false' && 'invalid',
    node.valuetext && `holds "${node.valuetext}"`,
    typeof node.value === 'string' && node.value !== '' && `holds "${said(node.value)}"`,
    // What is the same as the name is left out.
    node.description && node.description !== name && `described as "${node.description}"`,
  ].filter(Boolean);
  return [node.role, name && `"${name}"`, ...states].filter(Boolean).join(' ');
}
