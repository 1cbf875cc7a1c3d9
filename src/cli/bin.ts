#!/usr/bin/env node
import {run} from './run.js';

// What the plugins of a site print while it is loaded is no part of the report.
console.log = console.info = console.error;

const {stdout, stderr, exitCode} = await run(process.argv.slice(2), {
  color: process.stdout.isTTY && !process.env.NO_COLOR,
});
process.stderr.write(stderr);
// Not process.exit: a pipe that reads slowly has to get all of it.
process.stdout.write(stdout);
process.exitCode = exitCode;
