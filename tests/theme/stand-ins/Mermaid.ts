import {createElement} from 'react';

export default function Mermaid({value}: {value: string}) {
  return createElement('svg', null, value);
}
