import {runAxe, type Excuse} from './run-axe.js';
import {Session, visit} from './session.js';

// Every kind of page, as axe judges it. It looks at whole pages, since landmarks, headings and names have to fit together.

const WIDTHS = [1440, 768, 360];

const KINDS = [
  {kind: 'a doc without a template', path: '/'},
  {kind: 'a doc with every kind of box', path: '/boxes'},
  {kind: 'a doc with listings', path: '/decision-log'},
  {kind: 'a pattern', path: '/patterns/resilience/bulkhead'},
  {kind: 'a decision', path: '/decisions/check-before-bundling'},
  {kind: 'the index', path: '/patterns'},
  {kind: 'the index with filters', path: '/patterns?law=correlated-failure&category=data'},
  {kind: 'the index without results', path: '/patterns?q=nothing-is-called-so'},
  {kind: 'the matrix', path: '/patterns/matrix'},
  {kind: 'the graph', path: '/patterns/graph'},
  {kind: 'a comparison that is to be chosen', path: '/patterns/compare'},
  {kind: 'a comparison', path: '/patterns/compare?p=bulkhead&p=circuit-breaker'},
  {kind: 'all terms', path: '/laws'},
  {kind: 'a term with a doc', path: '/laws/correlated-failure'},
  {kind: 'a term without a doc', path: '/laws/cognitive-load'},
  {kind: 'all learning paths', path: '/paths'},
  {kind: 'a learning path', path: '/paths/surviving-overload'},
  {kind: 'a pattern of an older version', path: '/1.0/patterns/resilience/bulkhead'},
  {kind: 'the index of an older version', path: '/1.0/patterns'},
  {kind: 'a translated pattern', path: '/de/patterns/resilience/retry-with-backoff'},
  {kind: 'the index in another language', path: '/de/patterns'},
];

/** What Docusaurus and its libraries make of any site's Markdown, with this plugin or without. */
const EXCUSES: readonly Excuse[] = [
  // The colours of code and of diagrams are those of the themes that the site chose for them.
  {rule: 'color-contrast', within: 'pre'},
  {rule: 'color-contrast', within: '.docusaurus-mermaid-container'},
  // Infima marks links in text by their colour alone.
  {rule: 'link-in-text-block', within: '.theme-doc-markdown a:not(.pattern-card a, .pattern-footer a)'},
  // Infima makes tables scroll, but not by keyboard.
  {rule: 'scrollable-region-focusable', within: '.theme-doc-markdown > table'},
  // The ticks of task lists in Markdown have no names.
  {rule: 'label', within: '.task-list-item > input'},
];

const used = new Set<number>();
let session: Session;

beforeAll(async () => {
  session = await Session.open();
});

afterAll(() => session?.close());

describe.each(['light', 'dark'] as const)('%s', colorScheme => {
  test.each(KINDS)('$kind', async ({path}) => {
    const page = await session.newPage({colorScheme, reducedMotion: 'reduce'});
    await visit(page, path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({width, height: 900});
      for (const {fault, excuse} of await runAxe(page, EXCUSES)) {
        if (excuse < 0) faults.push(`${width} px: ${fault}`);
        used.add(excuse);
      }
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});

test('there is still something to excuse', () => {
  expect(EXCUSES.filter((_, place) => !used.has(place))).toEqual([]);
});
