declare module '@slorber/remark-comment' {
  import type {Plugin} from 'unified';

  /** With `ast`, HTML comments in MDX become nodes of type `comment` with a `commentValue`. */
  const remarkComment: Plugin<[{ast?: boolean}?]>;
  export default remarkComment;
}
