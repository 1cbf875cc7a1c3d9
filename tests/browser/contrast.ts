export interface MeasuredText {
  readonly text: string;
  readonly colour: string;
  readonly contrast: number;
}

/**
 * The contrast between each text within the selected elements and what lies behind it, by the formula of WCAG 2.2
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). Code keeps the colours of its own theme and is left out. It runs
 * in the page: it can use nothing from outside.
 */
export function measureContrast(selector: string): MeasuredText[] {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!canvas) throw new Error('This browser draws no canvas.');
  // A canvas reads every way to write a colour, and lays one that is half transparent over the others.
  const luminance = (colours: string[]): number => {
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgrounds = (element: Element): string[] => {
    const parent = element.parentElement;
    return [...(parent ? backgrounds(parent) : ['white']), getComputedStyle(element).backgroundColor];
  };
  const texts: MeasuredText[] = [];
  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!element || !text || element.closest('pre, svg, style, [aria-hidden="true"], [hidden]')) continue;
      const {color} = getComputedStyle(element);
      const behind = luminance(backgrounds(element));
      const before = luminance([...backgrounds(element), color]);
      const contrast = (Math.max(behind, before) + 0.05) / (Math.min(behind, before) + 0.05);
      texts.push({text, colour: color, contrast: Math.round(contrast * 100) / 100});
    }
  }
  return texts;
}
