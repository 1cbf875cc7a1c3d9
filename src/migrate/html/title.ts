import {isBlankLine, type Line} from '../line.js';

/** The title of a box, and what stands below it. */
export interface TitledBody {
  label: string | null;
  /** Of a heading with an id. */
  id: string | null;
  body: Line[];
}

/** Takes the title off a body: a heading, or a line that is bold as a whole. */
export function takeTitle(body: readonly Line[]): TitledBody {
  const index = body.findIndex(line => !isBlankLine(line));
  const line = body[index];
  const title = line && line.opens === undefined ? titleOf(line.text.trim()) : null;
  if (!title) return {label: null, id: null, body: [...body]};
  return {...title, body: [...body.slice(0, index), ...body.slice(index + 1)]};
}

function titleOf(text: string): {label: string; id: string | null} | null {
  const [marks, heading] = /^#{1,6}[ \t]+(\S.*)$/u.exec(text) ?? [];
  if (marks !== undefined && heading !== undefined) {
    const bare = heading.replace(/(?<=\s)#+$/u, '').trimEnd();
    const id = /\{#([^{}\s]+)\}$/u.exec(bare)?.[1] ?? null;
    const label = id === null ? bare : bare.slice(0, bare.lastIndexOf('{')).trimEnd();
    return label === '' ? null : {label, id};
  }
  const bold = text.replace(/(?:\\|<br \/>)$/u, '').trimEnd();
  for (const sign of ['**', '__']) {
    const inner = bold.slice(2, -2);
    if (
      bold.length > 4 &&
      bold.startsWith(sign) &&
      bold.endsWith(sign) &&
      !inner.includes(sign) &&
      inner.trim() === inner
    )
      return {label: inner, id: null};
  }
  return null;
}
