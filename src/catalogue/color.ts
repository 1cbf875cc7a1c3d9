/**
 * A colour as registries and options write it: a name (`danger` of Infima, `teal` of CSS), `#8250df`, or a function
 * such as `rgb(…)` and `var(…)`. Anything else would end as a broken style in the page, or fetch a file from elsewhere.
 */
export const COLOR =
  /^(?:[a-z]+|#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?!.*url\()[a-z][\da-z-]*\([^:;{}<>"'\\]*\))$/is;
