import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { createElement, type ReactNode } from 'react';

/** React takes a style as an object and a boolean attribute as `true`. */
function propOf(name: string, value: string): unknown {
  if (name === 'style')
    return Object.fromEntries(
      value
        .split(';')
        .filter(Boolean)
        .map((declaration) => declaration.split(':')),
    );
  return value === '' ? true : value;
}

function elementOf(node: DefaultTreeAdapterTypes.Node): ReactNode {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return null;
  const props = node.attrs.map(({ name, value }) => [name, propOf(name, value)]);
  return createElement(node.tagName, Object.fromEntries(props), ...node.childNodes.map(elementOf));
}

/** A document's body as plain React elements: the same tree without a component or data behind it. */
export function elementsOf(html: string): ReactNode {
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  const body =
    root && 'childNodes' in root && root.childNodes.find((one) => one.nodeName === 'body');
  if (!body) throw new Error('There is no body in this document.');
  return elementOf(body);
}
