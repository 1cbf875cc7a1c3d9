import {createElement, type AnchorHTMLAttributes} from 'react';

export default function Link({to, ...props}: AnchorHTMLAttributes<HTMLAnchorElement> & {to: string}) {
  return createElement('a', {href: to, ...props});
}
