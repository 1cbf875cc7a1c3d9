import {useCallback, useSyncExternalStore} from 'react';
import {useHistory} from '@docusaurus/router';

/** The address's query, and a function that changes it: as a step that the back button undoes, or in its place. */
export type Query = [search: string, setQuery: (params: URLSearchParams, options: {push: boolean}) => void];

/**
 * The query of the address. It is empty on the server and while the page is hydrated, so that both render the same; the
 * real one follows at once.
 */
export default function useQuery(): Query {
  const history = useHistory();
  const search = useSyncExternalStore(
    useCallback(listener => history.listen(listener), [history]),
    () => history.location.search,
    () => '',
  );
  const setQuery = useCallback(
    (params: URLSearchParams, {push}: {push: boolean}) => {
      const location = {search: params.toString()};
      if (push) history.push(location);
      // After a push Docusaurus moves the focus to the top of the page, and nobody could tick two boxes in a row with the
      // keyboard. It looks at the last action only.
      history.replace(location);
    },
    [history],
  );
  return [search, setQuery];
}
