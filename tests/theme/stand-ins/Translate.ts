import {createElement, Fragment, type ReactElement} from 'react';

type Words = Record<string, string | number>;

export default function Translate({
  children,
  values = {},
}: {
  children: string;
  values?: Record<string, string | number | ReactElement>;
}) {
  const parts = children
    .split(/(\{\w+\})/u)
    .map(part => (/^\{\w+\}$/u.test(part) ? (values[part.slice(1, -1)] ?? part) : part));
  return createElement(Fragment, null, ...parts);
}

export function translate({message}: {message: string}, values: Words = {}): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
