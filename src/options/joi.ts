import * as validation from '@docusaurus/utils-validation';

/**
 * The Joi of Docusaurus, whose schemas `validate` can extend.
 *
 * The package is CommonJS and exports it through a getter that Node does not see as a named export, while jiti, with
 * which Docusaurus loads plugins, gives the exports no `default`. This takes whichever is there.
 */
export const {Joi} = 'default' in validation ? validation.default : validation;
