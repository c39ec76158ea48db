import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { simple } from 'acorn-walk';
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
  'https://json-schema.org/', // a vocabulary that zod can name
];

const folders = ['.output/chrome-mv3', '.output/firefox-mv3'];
const scripts = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file)),
);

const treeOf = (file: string): Node =>
  parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' });

describe('the built code', () => {
  it('is there for both browsers', () => {
    for (const folder of folders) expect(scripts.some((file) => file.startsWith(folder))).toBe(true);
  });

  it.each(scripts)('%s calls nothing that reaches the network', (file) => {
    const found: string[] = [];
    simple(treeOf(file), {
      Identifier: (node) => {
        if (reaching.has(node.name)) found.push(node.name);
      },
      MemberExpression: (node) => {
        if (node.property.type === 'Identifier' && reaching.has(node.property.name))
          found.push(node.property.name);
        if (node.property.type === 'Literal' && reaching.has(String(node.property.value)))
          found.push(String(node.property.value));
      },
      ImportExpression: (node) => {
        if (node.source.type === 'Literal' && /^https?:/.test(String(node.source.value)))
          found.push('remote import');
      },
    });
    expect(found).toEqual([]);
  });

  it.each(scripts)('%s names no address but inert ones', (file) => {
    const addresses = readFileSync(file, 'utf8').match(/\b(?:https?|wss?):\/\/[^\s"'`)<>\\]+/g) ?? [];
    // What match patterns and a plain scheme look like is not an address.
    const hosts = addresses.filter((address) => /:\/\/[a-z0-9]/i.test(address));
    expect(hosts.filter((address) => !inert.some((start) => address.startsWith(start)))).toEqual([]);
  });
});
