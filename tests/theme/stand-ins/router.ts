/** A reader has come with a filter and a word to search for in the address. */
const location = {search: '?law=chaos&q=retry', hash: ''};
const history = {location, listen: () => () => {}};

export const useHistory = () => history;
export const useLocation = () => location;
