import swc from '@swc/jest';

const {process: transform} = swc.createTransformer({
  jsc: {target: 'es2022'},
  module: {type: 'commonjs'},
});

/** Jest gives modules `require` and `__dirname` by itself: satteri's loader of its binary may not declare them again. */
export default {
  process: (source, ...rest) =>
    transform(source.replace(/^const (?:require|__dirname) = .*import\.meta\.url.*$/gmu, ''), ...rest),
};
