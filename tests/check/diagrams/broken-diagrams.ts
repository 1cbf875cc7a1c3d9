/** A diagram that mermaid refuses, and what is to be said of it. */
export interface BrokenDiagram {
  name: string;
  text: string;
  line: number | null;
  reason: string;
}

const END_OF_LINE = 'found the end of the line';
const END_OF_DIAGRAM = 'found the end of the diagram';

/** At least one of each type, with the mistakes that people make. */
export const BROKEN_DIAGRAMS: BrokenDiagram[] = [
  {
    name: 'flowchart, an arrow that is none',
    text: 'flowchart TD\n  A --> B\n  B -->>> C\n',
    line: 3,
    reason: 'Parse error: expected a node, found `>`',
  },
  {
    name: 'flowchart, brackets in a text without quotes',
    text: 'flowchart TD\n  A[call (twice)] --> B\n',
    line: 2,
    reason: 'Parse error: unexpected `(`; text that holds brackets has to stand in quotes',
  },
  {
    name: 'flowchart, a shape that never closes',
    text: 'flowchart TD\n  A[call --> B\n  C --> D\n',
    line: 2,
    reason: 'Parse error: unexpected end of the diagram',
  },
  {
    name: 'flowchart, an arrow to nowhere',
    text: 'flowchart TD\n  A -->',
    line: 2,
    reason: `Parse error: expected a node, ${END_OF_DIAGRAM}`,
  },
  {
    name: 'flowchart, a node with the name of a keyword',
    text: 'flowchart TD\n  A --> end\n',
    line: 2,
    reason: 'Parse error: expected a node, found `end`',
  },
  {
    name: 'flowchart, a subgraph without end',
    text: 'flowchart TD\n  subgraph x\n  A --> B\n',
    line: 3,
    reason: 'Parse error: unexpected end of the diagram',
  },
  {
    name: 'sequence, a message without text',
    text: 'sequenceDiagram\n  A->>B: hi\n  A->B hi\n',
    line: 3,
    reason: `Parse error: expected \`:\` and a text, ${END_OF_LINE}`,
  },
  {
    name: 'sequence, deactivated but never activated',
    text: 'sequenceDiagram\n  A->>B: hi\n  B-->>-A: bye\n',
    line: 3,
    reason: 'Trying to inactivate an inactive participant (B)',
  },
  {
    name: 'class, a body that never closes',
    text: 'classDiagram\n  class A {\n    +name\n',
    line: 3,
    reason: `Parse error: expected \`}\` or a member, ${END_OF_DIAGRAM}`,
  },
  {
    name: 'state, a short arrow',
    text: 'stateDiagram-v2\n  [*] --> A\n  A -> B\n',
    line: 3,
    reason: 'Parse error: unexpected `-`',
  },
  {
    name: 'er, a relation without a label',
    text: 'erDiagram\n  A ||--o{ B\n',
    line: 2,
    reason: `Parse error: expected \`:\` or \`:::\`, ${END_OF_LINE}`,
  },
  {
    name: 'journey, a task without a score',
    text: 'journey\n  section a\n  Make tea 5 Me\n',
    line: 3,
    reason: `Parse error: expected \`:\` and the task, ${END_OF_LINE}`,
  },
  {
    name: 'gantt, a task without data',
    text: 'gantt\n  title x\n  section A\n  Build\n',
    line: 4,
    reason: `Parse error: expected \`:\` and the task, ${END_OF_LINE}`,
  },
  {
    name: 'pie, a word for a number',
    text: 'pie\n  "a" : much\n',
    line: 2,
    reason: 'Parse error: unexpected `m`',
  },
  {
    name: 'quadrant, a point with one coordinate',
    text: 'quadrantChart\n  x-axis a --> b\n  foo: [2]\n',
    line: 3,
    reason: 'Parse error: unexpected `2]`',
  },
  {
    name: 'requirement, an unknown key',
    text: 'requirementDiagram\n  requirement a {\n    id: 1\n    owner: me\n  }\n',
    line: 4,
    reason: 'Parse error: unexpected `owner`',
  },
  {
    name: 'gitgraph, a misspelt command',
    text: 'gitGraph\n  commit\n  comit\n',
    line: 3,
    reason: 'Parse error: unexpected `comit`',
  },
  {
    name: 'gitgraph, a branch that is not there',
    text: 'gitGraph\n  commit\n  checkout feature\n',
    line: 3,
    reason: 'Trying to checkout branch which is not yet created. (Help try using "branch feature")',
  },
  {
    name: 'c4, a call that never closes',
    text: 'C4Context\n  title x\n  Person(a, "b"\n',
    line: 3,
    reason: 'Parse error: unexpected end of the diagram',
  },
  {
    name: 'mindmap, two roots',
    text: 'mindmap\n  first\n  second\n',
    line: 3,
    reason: 'There can be only one root. No parent could be found for ("second")',
  },
  {
    name: 'timeline, a time of day',
    text: 'timeline\n  title x\n  02:00 : Alarm\n',
    line: 3,
    reason: 'Parse error: unexpected `:`',
  },
  {
    name: 'sankey, two columns',
    text: 'sankey-beta\n\n\na,b,1\n\nb,c\n',
    line: 6,
    reason: `Parse error: expected \`,\`, ${END_OF_DIAGRAM}`,
  },
  {
    name: 'xychart, a word for a number',
    text: 'xychart-beta\n  bar [much, 2]\n',
    line: 2,
    reason: 'Parse error: expected a number, found `much`',
  },
  {
    name: 'block, a shape that never closes',
    text: 'block-beta\n  columns 2\n  a["b"\n',
    line: 3,
    reason: 'Parse error: unexpected end of the line',
  },
  {
    name: 'packet, a gap',
    text: 'packet-beta\n  0-15: "a"\n  17-20: "b"\n',
    line: null,
    reason: 'Packet block 17 - 20 is not contiguous. It should start from 16',
  },
  {
    name: 'packet, no colon',
    text: 'packet-beta\n  0-15 "a"\n',
    line: 2,
    reason: 'Parse error: expected `:`, found `"a"`',
  },
  {
    name: 'kanban, a shape that never closes',
    text: 'kanban\n  todo[To do\n',
    line: 2,
    reason: `Parse error: expected the end of the shape, ${END_OF_DIAGRAM}`,
  },
  {
    name: 'architecture, a parent that is not there',
    text: 'architecture-beta\n  service db(database)[Database] in api\n',
    line: 2,
    reason:
      "The service [db]'s parent does not exist. Please make sure the parent is created before this service",
  },
  {
    name: 'architecture, an unknown statement',
    text: 'architecture-beta\n  foo bar\n',
    line: 2,
    reason: 'Parse error: expected `:`, found `bar`',
  },
  {
    name: 'radar, a curve without values',
    text: 'radar-beta\n  axis a, b\n  curve x{1,}\n',
    line: 3,
    reason: 'Parse error: expected a number, found `}`',
  },
  {
    name: 'treemap, a name without quotes',
    text: 'treemap-beta\n  "a"\n    foo 1\n',
    line: 3,
    reason: 'Parse error: unexpected `foo`',
  },
  {
    name: 'an unknown type',
    text: '\n%% a comment\nflowchrt TD\n  A --> B\n',
    line: 3,
    reason: 'Unknown type of diagram `flowchrt`',
  },
  {name: 'nothing', text: '', line: null, reason: 'The diagram is empty'},
  {name: 'blank lines', text: '\n \n\t\n', line: null, reason: 'The diagram is empty'},
  {name: 'a comment alone', text: '%% to do\n', line: null, reason: 'The diagram is empty'},
  {
    name: 'front matter that is not YAML',
    text: '---\ntitle: [x\n---\nflowchart TD\n  A --> B\n',
    line: 3,
    reason: 'Front matter: unexpected end of the stream within a flow collection',
  },
  {
    name: 'behind front matter, a directive, comments and blank lines',
    text:
      "---\ntitle: x\n---\n\n%%{init: {\n  'theme': 'dark'\n}}%%\n%% comment\n\nflowchart TD\n" +
      '\n  %% comment\n  A{a}   \n\n\n  A -->>> B\n',
    line: 16,
    reason: 'Parse error: expected a node, found `>`',
  },
  {
    name: 'Windows line ends',
    text: '%% comment\r\nflowchart TD\r\n  A --> B\r\n  ]\r\n',
    line: 4,
    reason: 'Parse error: unexpected `]`',
  },
];
