import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyNode, type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import { describe, expect, it } from 'vitest';

/** Names with which a page could reach the network. */
const reaching = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);

/** Addresses that are names only: nothing ever asks for them. */
const inert = [
  'http://www.w3.org/', // namespaces of SVG and XML
  'https://react.dev/errors/', // printed in React's own error messages
  'http://schemas.openxmlformats.org/', // namespaces of a Word document
  'http://schemas.microsoft.com/', // the same
  'http://purl.org/', // the same
  'http://purl.oclc.org/', // the same
  'https://answers.microsoft.com/', // named in a message of docx
  'https://json-schema.org/', // a vocabulary that zod can name
  'http://bit.ly/2kdckMn', // printed in a warning of Dexie's
  'https://tinyurl.com/y2uuvskb', // the same
  'https://github.com/wxt-dev/wxt/issues/', // printed in errors of WXT's storage
  'https://wxt.dev/guide/', // the same
];

const folders = ['.output/chrome-mv3', '.output/firefox-mv3'];
const scripts = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file)),
);

const treeOf = (file: string): Node =>
  parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' });

/** The networked names in one node of the syntax tree; acorn-walk types its nodes wider than they are. */
function reachesFor(anyNode: Node): string[] {
  const node = anyNode as AnyNode;
  if (node.type === 'Identifier') return reaching.has(node.name) ? [node.name] : [];
  if (node.type === 'MemberExpression' && node.property.type === 'Literal') {
    const name = String(node.property.value);
    return reaching.has(name) ? [name] : [];
  }
  if (node.type === 'ImportExpression' && node.source.type === 'Literal') {
    return /^https?:/.test(String(node.source.value)) ? ['remote import'] : [];
  }
  return [];
}

describe('the built code', () => {
  it('is there for both browsers', () => {
    for (const folder of folders) expect(scripts.some((file) => file.startsWith(folder))).toBe(true);
  });

  it.each(scripts)('%s calls nothing that reaches the network', (file) => {
    const found: string[] = [];
    full(treeOf(file), (node) => found.push(...reachesFor(node)));
    expect(found).toEqual([]);
  });

  it.each(scripts)('%s names no address but inert ones', (file) => {
    const addresses = readFileSync(file, 'utf8').match(/\b(?:https?|wss?):\/\/[^\s"'`)<>\\]+/g) ?? [];
    // What match patterns and a plain scheme look like is not an address.
    const hosts = addresses.filter((address) => /:\/\/[a-z0-9]/i.test(address));
    expect(hosts.filter((address) => !inert.some((start) => address.startsWith(start)))).toEqual([]);
  });
});
