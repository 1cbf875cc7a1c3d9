const history = {location: {search: '?law=chaos&q=retry'}, listen: () => () => {}};

/** A reader has come with a filter and a word to search for in the address. */
export const useHistory = () => history;
