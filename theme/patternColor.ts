/**
 * A name such as `danger` is Infima's if Infima has it, and CSS's otherwise (`rebeccapurple`); all else is a CSS value
 * as it stands.
 */
export default function patternColor(color: string): string {
  return /^[a-z]+$/.test(color) ? `var(--ifm-color-${color}, ${color})` : color;
}
