import {createElement, Fragment, type ReactElement} from 'react';

type Values = Record<string, string | number | ReactElement>;

export default function Translate({children, values = {}}: {children: string; values?: Values}) {
  const parts = children
    .split(/(\{\w+\})/u)
    .map(part => (/^\{\w+\}$/u.test(part) ? (values[part.slice(1, -1)] ?? part) : part));
  return createElement(
    Fragment,
    null,
    ...(parts.some(part => isValidElement(part)) ? parts : [parts.join('')]),
  );
}

export function translate(
  {message}: {message: string},
  values: Record<string, string | number> = {},
): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
