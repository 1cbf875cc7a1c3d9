import {createElement, type ComponentType} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';

/** What the server writes, which is what a reader without JavaScript has. */
export function render<Props extends object>(component: ComponentType<Props>, props: Props): string {
  return renderToStaticMarkup(createElement(component, props));
}

/** What is seen of the markup. */
export function textOf(markup: string): string {
  return markup.replaceAll(/<[^>]*>/gu, '');
}

/** The elements of a name that do not stand in each other, as the markup of each. */
export function elements(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(`<${name}\\b[^>]*>.*?</${name}>`, 'gsu'))].map(
    ([element]) => element,
  );
}
