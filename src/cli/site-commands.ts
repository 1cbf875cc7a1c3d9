import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {COMMAND_NAMES} from './commands.js';
import {DESCRIPTIONS} from './usage.js';

type Commander = Parameters<NonNullable<Plugin['extendCli']>>[0];

/**
 * Gives the command line of Docusaurus the commands of `pattern-library`: `docusaurus pattern-library:check` is
 * `pattern-library check` in the site that Docusaurus has found, with the same options and messages.
 */
export function addCommands(
  cli: Commander,
  {siteDir, siteConfigPath}: Pick<LoadContext, 'siteDir' | 'siteConfigPath'>,
): void {
  for (const name of COMMAND_NAMES) {
    const command = `pattern-library:${name}`;
    cli
      .command(command)
      .description(DESCRIPTIONS[name])
      // The command reads its options itself, `--help` too.
      .helpOption('--docusaurus-help')
      .allowUnknownOption()
      .action(async () => {
        // Builds have no use for the command.
        const {main} = await import('./main.js');
        const given = process.argv.slice(process.argv.indexOf(command) + 1);
        await main([name, ...given], {folder: siteDir, config: path.relative(siteDir, siteConfigPath)});
      });
  }
}
