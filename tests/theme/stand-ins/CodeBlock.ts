import {createElement} from 'react';

export default function CodeBlock({language, children}: {language?: string; children: string}) {
  return createElement('pre', {'data-language': language}, children);
}
