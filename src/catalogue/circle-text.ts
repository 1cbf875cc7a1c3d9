import type {CatalogueDoc} from './catalogue.js';

/** The way round in a circle, as messages show it: of a long one, its beginning and its end. */
export function circleText(circle: readonly CatalogueDoc[]): string {
  const shown = circle.length > 5 ? [...circle.slice(0, 2), null, ...circle.slice(-2)] : circle;
  const [first] = circle;
  return [...shown, ...(first ? [first] : [])]
    .map(doc => (doc ? `\`${doc.title.slice(0, 80)}\`` : '…'))
    .join(' → ');
}
