/**
 * Faults in what the page tells assistive technology: headings, lists, landmarks, names and alternatives. It runs in
 * the page: it can use nothing from outside.
 */
export function findMarkupFaults(): string[] {
  const faults: string[] = [];
  const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll(selector)];
  const show = (element: Element) => element.outerHTML.slice(0, 120);
  const expectOne = (selector: string) => {
    if (all(selector).length !== 1) faults.push(`${all(selector).length} × <${selector}>, expected 1`);
  };
  expectOne('main');
  expectOne('h1');

  all('main :is(h1, h2, h3, h4, h5, h6)').reduce((before, heading) => {
    const rank = Number(heading.tagName.slice(1));
    if (rank > before + 1) faults.push(`<h${rank}> “${heading.textContent}” after <h${before}>`);
    return rank;
  }, 0);

  for (const list of all('ul, ol')) {
    if ([...list.children].some(child => child.tagName !== 'LI'))
      faults.push(`a list with a child that is no item: ${show(list)}`);
  }
  for (const item of all('li'))
    if (!item.parentElement?.matches('ul, ol, menu')) faults.push(`an item outside a list: ${show(item)}`);

  for (const image of all('img:not([alt])')) faults.push(`an image without an alternative: ${show(image)}`);
  for (const svg of all('svg').filter(drawing => drawing.checkVisibility())) {
    // Text in a diagram is text; a drawing has a name, stands in a control that has one, or is decoration.
    const isDiagram = svg.matches('[aria-roledescription]') && svg.querySelector('text, foreignObject');
    const isNamed = svg.matches('[aria-label], [aria-labelledby]') || svg.querySelector(':scope > title');
    // Docusaurus's own admonitions do not hide the icon that stands beside their title.
    const isDecoration = svg.closest('[aria-hidden="true"], a, button, .theme-admonition');
    if (!isDiagram && !isNamed && !isDecoration)
      faults.push(`a drawing without an alternative: ${show(svg)}`);
  }

  for (const control of all('a[href], button')) {
    const name = `${control.getAttribute('aria-label') ?? ''}${control.textContent ?? ''}`.trim();
    if (!name && !control.querySelector('img[alt]:not([alt=""])'))
      faults.push(`a control without a name: ${show(control)}`);
  }

  for (const element of all('[aria-labelledby]')) {
    for (const id of element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) {
      if (!document.getElementById(id)?.textContent?.trim())
        faults.push(`named by \`${id}\`, which is not there: ${show(element)}`);
    }
  }

  const ids = all('[id]').map(element => element.id);
  for (const id of new Set(ids.filter((own, index) => ids.indexOf(own) !== index)))
    faults.push(`an id that is there twice: ${id}`);
  return faults;
}
