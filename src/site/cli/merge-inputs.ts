import type {CheckInput} from '../../check/check-library.js';
import type {TaxonomyOf} from '../term-links.js';

/** Several inputs as one: of the locales of a site, or of a site and of other files. A page counts where it is first. */
export function mergeInputs(inputs: readonly [CheckInput, ...CheckInput[]]): CheckInput {
  const pages = new Map(
    inputs
      .flatMap(input => [...input.pages])
      .reverse()
      .map(each => [each.page.path, each]),
  );
  const resolvers = inputs.flatMap(({taxonomyOf}) => taxonomyOf ?? []);
  return {
    ...inputs[0],
    pages: [...pages.values()],
    findings: inputs.flatMap(({findings = []}) => [...findings]),
    rules: Object.assign({}, ...inputs.map(({rules}) => rules).reverse()) as CheckInput['rules'],
    taxonomyOf: resolvers.length > 0 ? anyOf(resolvers) : undefined,
  };
}

/** Each of them knows its own pages. */
function anyOf(resolvers: readonly TaxonomyOf[]): TaxonomyOf {
  return (page, link) => {
    const found = resolvers.map(taxonomyOf => taxonomyOf(page, link));
    return found.find(name => typeof name === 'string') ?? (found.includes(undefined) ? undefined : null);
  };
}

/** What is to be said of some files, of their templates and of the registries. */
export function ofFiles(
  {pages, findings = [], ...input}: CheckInput,
  paths: ReadonlySet<string>,
): CheckInput {
  const own = pages.filter(({page}) => paths.has(page.path));
  const templates = new Set(own.map(({template}) => template?.path));
  const isAsked = (path: string) => paths.has(path) || templates.has(path) || !/\.mdx?$/iu.test(path);
  return {...input, pages: own, findings: findings.filter(({path}) => isAsked(path))};
}
