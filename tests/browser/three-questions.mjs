// Asks a built library three questions, as a script of anybody's would: with the file, its schema, and plain Node.
//   node three-questions.mjs <folder of pattern-library.json>
import {readFileSync} from 'node:fs';

const read = name => JSON.parse(readFileSync(`${process.argv[2]}/${name}`, 'utf8'));
const {pages, $schema} = read('pattern-library.json');
const facts = read($schema).properties.pages.items.properties.facts.properties;
const page = title => pages.find(each => each.title === title);

// What does a bulkhead cost? The names of the rows' facts are in the schema.
const costs = Object.keys(facts).filter(name => /^trade-offs\.[^.]+\.cost$/u.test(name));
console.log('costs of a bulkhead:', costs.map(name => page('Bulkhead').facts[name].text).join(' | '));

// Which patterns guarantee something strongly?
const isStrong = ({facts: {'key-properties.guarantee': all = []}}) => all.some(({text}) => text === 'Strong');
console.log(
  'strong:',
  pages
    .filter(isStrong)
    .map(({title}) => title)
    .join(', '),
);

// When is each of three candidates of use?
for (const title of ['Circuit Breaker', 'Bulkhead', 'Load Shedding'])
  console.log(`${title}:`, page(title).facts['quick-reference.use-when'].text);
