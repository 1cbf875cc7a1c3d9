import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {FactValueProps} from 'docusaurus-plugin-pattern-library';
import {isBlock} from '@theme/factText';

export interface Props {
  readonly value: FactValueProps;
}

/** The plugin makes this HTML itself, from Markdown alone: nothing that a page has as HTML is in it. */
function Html({html}: {readonly html: string}): ReactNode {
  const Element = isBlock(html) ? 'div' : 'span';
  return <Element dangerouslySetInnerHTML={{__html: html}} />;
}

export default function PatternFactValue({value}: Props): ReactNode {
  switch (value.kind) {
    case 'text':
      return <Html html={value.html} />;
    case 'list':
      return (
        <ul>
          {value.items.map(({lead, html}, index) => (
            <li key={index}>
              {lead !== null && <b>{html === '' ? lead : `${lead}: `}</b>}
              <Html html={html} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {value.columns.map((title, index) => (
                <th key={index} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.rows.map((row, index) => (
              <tr key={index}>
                {row.map((html, column) => (
                  <td key={column}>
                    <Html html={html} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'code':
      // Highlighting would weigh more than a list of pages.
      return (
        <pre>
          <code>{value.code}</code>
        </pre>
      );
    case 'terms':
      return value.terms.map(({title, number, permalink}, index) => (
        <React.Fragment key={permalink}>
          {index > 0 && ', '}
          <Link to={permalink}>
            {number !== null && <b>{`${number}\u00A0`}</b>}
            {title}
          </Link>
        </React.Fragment>
      ));
  }
}
