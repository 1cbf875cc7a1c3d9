/** What a site makes of the elements of Markdown. */
export default {h1: 'h1'};
