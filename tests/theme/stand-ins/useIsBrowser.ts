/** The server writes the page. */
export default () => false;
