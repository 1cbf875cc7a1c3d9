import {createElement, type HTMLAttributes} from 'react';

export default function Heading({as, ...props}: HTMLAttributes<HTMLElement> & {as: string}) {
  return createElement(as, props);
}
