import {loadSatteri} from '../../src/markdown/parsers/parse-with-satteri.js';

// Tests are told what remark reads; `PATTERN_LIBRARY_PARSER=satteri` (`npm run test:parsers`) runs them as users run the command.
if (process.env.PATTERN_LIBRARY_PARSER === 'satteri') beforeAll(loadSatteri);
