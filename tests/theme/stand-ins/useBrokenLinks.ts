/** The anchors that were told of, in all that a test file renders. */
export const anchors: (string | undefined)[] = [];

const brokenLinks = {collectAnchor: (anchor: string | undefined) => anchors.push(anchor)};

export default () => brokenLinks;
