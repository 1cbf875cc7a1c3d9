/** Classes have no names where no bundler makes them. */
export default {};
