/**
 * What sticks out of the screen to the right, unless it lies in something that scrolls by itself, as tables, code and
 * diagrams do. It runs in the page: it can use nothing from outside.
 */
export function findOverflow(): string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
  const isContained = (element: Element): boolean => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (scrolls(box)) return true;

    return false;
  };
  const faults = [...document.body.querySelectorAll('main *, footer *')]
    .filter(element => element.getBoundingClientRect().right > width + 1 && !isContained(element))
    .map(element => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
  if (document.documentElement.scrollWidth > width)
    faults.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);
  return faults;
}
