import {createElement, Fragment, type ReactNode} from 'react';

type Values = Record<string, ReactNode>;

export default function Translate({children, values}: {children: string; values?: Values}): ReactNode {
  return createElement(Fragment, null, ...partsOf(children, values));
}

export function translate({message}: {message: string}, values?: Record<string, string | number>): string {
  return partsOf(message, values).map(String).join('');
}

/** A message with its values, which may be elements. */
function partsOf(message: string, values: Values = {}): ReactNode[] {
  return message
    .split(/(\{\w+\})/u)
    .map(part => (/^\{\w+\}$/u.test(part) ? values[part.slice(1, -1)] : part));
}
