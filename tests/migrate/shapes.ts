/** A piece of an old page, and the boxes that it becomes: `kind: title`, outermost first. */
export interface Shape {
  name: string;
  text: string;
  boxes: string[];
}

const shape = (name: string, text: string, ...boxes: string[]): Shape => ({name, text, boxes});

const div = (inside: string, attributes = 'class="axiom-box"') => `<div ${attributes}>\n${inside}\n</div>`;

/** Boxes of HTML: titles of all kinds, bodies of all kinds. */
const HTML: Shape[] = [
  shape('heading of HTML', div('<h3>Calls fail</h3>\n<p>Plan for it.</p>'), 'axiom: Calls fail'),
  shape('heading of rank 4', div('<h4>Queues grow</h4>\n\nBound them.'), 'axiom: Queues grow'),
  shape('heading with an emoji', div('<h4>🔬 Law of clocks</h4>\n\nThey drift.'), 'axiom: 🔬 Law of clocks'),
  shape('heading of Markdown', div('\n### Retries add load\n\nAdd jitter.\n'), 'axiom: Retries add load'),
  shape('heading with an id', div('<h3 id="load">Load</h3>\nIt rises.'), 'axiom: Load'),
  shape('bold line of HTML', div('<strong>Limits help</strong>\n<p>Set one.</p>'), 'axiom: Limits help'),
  shape('bold line and a break', div('<b>Limits help</b><br>\nSet one.'), 'axiom: Limits help'),
  shape(
    'bold paragraph',
    div('<p><strong>Timeouts</strong></p>\n<p>Shorter is better.</p>'),
    'axiom: Timeouts',
  ),
  shape('bold line of Markdown', div('\n**Shed load**\n\nEarly.\n'), 'axiom: Shed load'),
  shape('no title', div('Nothing is exactly once.'), 'axiom'),
  shape('no title, paragraphs', div('\nOne.\n\nTwo.\n'), 'axiom'),
  shape('one line', '<div class="axiom-box">All in a line.</div>', 'axiom'),
  shape(
    'one line with elements',
    '<div class="decision-box"><h4>Pick one</h4><p>Either works.</p></div>',
    'decision: Pick one',
  ),
  shape(
    'brackets in the title',
    div('<h3>Reads [stale] and a ] more</h3>\nText.'),
    'axiom: Reads [stale] and a ] more',
  ),
  shape('code in the title', div('<h3>The <code>retry</code> flag</h3>\nText.'), 'axiom: The retry flag'),
  shape(
    'list of HTML',
    div('<h3>Rules</h3>\n<ul>\n  <li><strong>First:</strong> measure</li>\n  <li>Then cut</li>\n</ul>'),
    'axiom: Rules',
  ),
  shape(
    'numbered list of HTML',
    div('<h3>Steps</h3>\n<ol>\n<li>Stop</li>\n<li>Look</li>\n</ol>'),
    'axiom: Steps',
  ),
  shape('nested list of HTML', div('<ul>\n<li>Outer\n<ul>\n<li>Inner</li>\n</ul>\n</li>\n</ul>'), 'axiom'),
  shape(
    'list of Markdown',
    div('<h3>Fields</h3>\n\n- **Problem:** slow\n- **Remedy:** cache'),
    'axiom: Fields',
  ),
  shape(
    'table of HTML',
    div(
      '<h3>Costs</h3>\n<table>\n<tr><th>Way</th><th>Cost</th></tr>\n<tr><td>A|B</td><td>low</td></tr>\n</table>',
    ),
    'axiom: Costs',
  ),
  shape(
    'table of Markdown',
    div('<h3>Costs</h3>\n\n| Way | Cost |\n| --- | --- |\n| A | low |\n'),
    'axiom: Costs',
  ),
  shape(
    'code of HTML',
    div('<h3>Try</h3>\n<pre><code class="language-js">if (a &lt; b) {\n  go();\n}</code></pre>'),
    'axiom: Try',
  ),
  shape(
    'fence',
    div('<h3>Try</h3>\n\n```js\nconst box = "<div class=\\"axiom-box\\">";\n```\n'),
    'axiom: Try',
  ),
  shape('fence with colons', div('<h3>Syntax</h3>\n\n```\n:::note\ntext\n:::\n```\n'), 'axiom: Syntax'),
  shape(
    'links and emphasis',
    div('<p>See <a href="https://example.com/a_(b)">the <em>paper</em></a> and <i>more</i>.</p>'),
    'axiom',
  ),
  shape('quotation', div('<blockquote>Measure twice.</blockquote>'), 'axiom'),
  shape(
    'mixed body',
    div('<h3>Mixed</h3>\n<p>HTML <b>here</b>.</p>\n\nMarkdown **there**.\n\n<ul><li>item</li></ul>'),
    'axiom: Mixed',
  ),
  shape('plain div inside', div('<h3>Grid</h3>\n<div>\nLeft\n</div>\n<p>Right</p>'), 'axiom: Grid'),
  shape(
    'div of another class inside',
    div('\n### Grid\n\n<div class="grid">\n\nLeft\n\n</div>\n'),
    'axiom: Grid',
  ),
  shape(
    'box in a box',
    div('<h3>Outer</h3>\n<p>Text.</p>\n<div class="decision-box">\n<h4>Inner</h4>\nMore.\n</div>'),
    'axiom: Outer',
    'decision: Inner',
  ),
  shape(
    'boxes three deep',
    div(
      `\n### One\n\n${div(`\n### Two\n\n${div('\n### Three\n\nDeep.\n', 'class="failure-vignette"')}\n`, 'class="decision-box"')}\n`,
    ),
    'axiom: One',
    'decision: Two',
    'failure: Three',
  ),
  shape(
    'two boxes in a line',
    '<div class="axiom-box">One.</div><div class="axiom-box">Two.</div>',
    'axiom',
    'axiom',
  ),
  shape(
    'admonition in a box',
    div('\n### Outer\n\n:::note[Inner]\nText.\n:::\n'),
    'axiom: Outer',
    'note: Inner',
  ),
  shape(
    'box in an admonition',
    `:::note[Outer]\n\n${div('<h3>Inner</h3>\nText.')}\n\n:::`,
    'note: Outer',
    'axiom: Inner',
  ),
  shape('indented body', div('    <h3>Far in</h3>\n    <p>Text.</p>'), 'axiom: Far in'),
  shape('id and classes', div('<h3>Named</h3>\nText.', 'id="named" class="wide axiom-box"'), 'axiom: Named'),
  shape('single quotation marks', div('Text.', "class='failure-vignette'"), 'failure'),
  shape('className', div('\n### JSX\n\nText.\n', 'className="axiom-box"'), 'axiom: JSX'),
  shape('markdown attribute', div('\n### Kept\n\nText.\n', 'class="axiom-box" markdown="1"'), 'axiom: Kept'),
  shape('style', div('Text.', 'class="axiom-box" style="color: red"'), 'axiom'),
  shape('below text', `Text above.\n${div('<h3>Close</h3>\nText.')}\nText below.`, 'axiom: Close'),
  shape(
    'in a list',
    `- Item\n\n  <div class="axiom-box">\n  <h3>In a list</h3>\n  Text.\n  </div>\n`,
    'axiom: In a list',
  ),
  shape('in a quotation', '> <div class="axiom-box">\n> <h3>Quoted</h3>\n> Text.\n> </div>', 'axiom: Quoted'),
  shape('section element', '<section class="axiom-box">\n<h3>Part</h3>\nText.\n</section>', 'axiom: Part'),
  shape('image', div('<h3>Seen</h3>\n<p><img src="a.png" alt="A queue that grows"></p>'), 'axiom: Seen'),
  shape('comment', div('<h3>Noted</h3>\n<!-- ask Ada -->\n<p>Text.</p>'), 'axiom: Noted'),
];

/** Admonitions of MkDocs, GitHub, VitePress. */
const ADMONITIONS: Shape[] = [
  shape('mkdocs', '!!! note "Mind the gap"\n    Text.', 'note: Mind the gap'),
  shape('mkdocs without a title', '!!! warning\n\n    Text.', 'warning'),
  shape('mkdocs with an empty title', '!!! tip ""\n    Text.', 'tip'),
  shape('mkdocs of another type', '!!! example\n    Text.', 'info: Example'),
  shape('mkdocs, folded', '??? question "Why?"\n    Because.', 'info: Why?'),
  shape('mkdocs, unfolded', '???+ bug "It hangs"\n    Always.', 'danger: It hangs'),
  shape('mkdocs, inline', '!!! info inline end "Aside"\n    Text.', 'info: Aside'),
  shape('mkdocs, quotation marks', '!!! quote "They said \\"no\\""\n    Twice.', 'note: They said "no"'),
  shape('mkdocs with a list', '!!! note "List"\n    - one\n    - two\n\n        more of two\n', 'note: List'),
  shape(
    'mkdocs with a fence',
    '!!! note "Fence"\n    Text.\n\n    ```yaml\n    a:\n        b: 1\n    ```\n',
    'note: Fence',
  ),
  shape(
    'mkdocs with code',
    '!!! note "Code"\n    Text.\n\n        a = {b: 1}\n        c < d\n\n    End.',
    'note: Code',
  ),
  shape(
    'mkdocs in mkdocs',
    '!!! note "Outer"\n    Text.\n\n    !!! tip "Inner"\n        More.\n',
    'note: Outer',
    'tip: Inner',
  ),
  shape('mkdocs with tabs', '!!! note "Tabs"\n\tText.\n\n\tMore.', 'note: Tabs'),
  shape('mkdocs in a list', '1. Step\n\n    !!! note "In a step"\n        Text.\n', 'note: In a step'),
  shape(
    'mkdocs with a box',
    '!!! note "Holder"\n    <div class="axiom-box">\n    <h3>Held</h3>\n    Text.\n    </div>\n',
    'note: Holder',
    'axiom: Held',
  ),
  shape('github note', '> [!NOTE]\n> Text.', 'note'),
  shape(
    'github, all of it',
    '> [!IMPORTANT]\n> Text with `code`.\n>\n> - item\n>\n> ```sh\n> ls\n> ```',
    'important',
  ),
  shape('github, lazy', '> [!WARNING]\n> Text that\ngoes on.', 'warning'),
  shape('callout with a title', '> [!tip] Sleep\n> Well.', 'tip: Sleep'),
  shape('github caution', '> [!CAUTION]\n> > Quoted.', 'caution'),
  shape('vitepress', '::: tip\nText.\n:::', 'tip'),
  shape('vitepress with a title', '::: warning Mind this\nText.\n:::', 'warning: Mind this'),
  shape(
    'vuepress, nested',
    ':::: danger Outer\nText.\n::: info Inner\nMore.\n:::\n::::',
    'danger: Outer',
    'info: Inner',
  ),
  shape('vitepress with an id', '::: info Title {#there}\nText.\n:::', 'info: Title'),
  shape('vitepress details', '::: details More of it\nText.\n:::'),
  shape('no space', ':::note Old title\nText.\n:::', 'note: Old title'),
];

/** What is no box, or none that can be told from its beginning to its end: it stays. */
export const STAYS: (Shape & {left: RegExp})[] = [
  {
    ...shape('unclosed', '<div class="axiom-box">\n<h3>Open</h3>\n\nText.'),
    left: /Expected `<\/div>` that closes/u,
  },
  {
    ...shape('closed in the next section', div('\n### A\n\nText.\n\n## Next\n\nText.\n')),
    left: /before the section in line 9, found it behind/u,
  },
  {
    ...shape('in a table', '| a | b |\n| - | - |\n| <div class="axiom-box">x</div> | y |'),
    left: /on lines of its own/u,
  },
  {
    ...shape('other attributes', div('Text.', 'class="axiom-box" onclick="go()"')),
    left: /found `onclick`, which a box has no place for/u,
  },
  {...shape('unknown type', '!!! oracle "Says"\n    Text.'), left: /found `oracle`, which is neither/u},
  {
    ...shape('no body', '!!! note "Alone"\nText that is not indented.'),
    left: /Expected text indented by four spaces/u,
  },
  {...shape('unknown container', '::: oracle Says\nText.\n:::'), left: /found `oracle`, which is neither/u},
  {...shape('unclosed container', '::: tip Open\nText.'), left: /Expected a line `:::` that closes/u},
  {...shape('unknown alert', '> [!ORACLE]\n> Text.'), left: /found `ORACLE`, which is neither/u},
  {
    ...shape('in code of HTML', '<pre>\n!!! note "Shown"\n    Text.\n</pre>'),
    left: /Expected a place where `:::note` is read as a box/u,
  },
  {
    ...shape('tabs', '=== "Linux"\n\n    Text.\n\n    More.\n\n===! "Windows"\n    Text.\n\nBetween.'),
    left: /found `=== "Linux"`, a tab of MkDocs/u,
  },
  {
    ...shape('tabs with an admonition', "=== 'One'\n\n    !!! note\n        Text."),
    left: /found `=== 'One'`, a tab of MkDocs/u,
  },
  {...shape('alert without text', '> [!NOTE]'), left: /Expected text in the lines below/u},
];

export const SHAPES: Shape[] = [...HTML, ...ADMONITIONS];
