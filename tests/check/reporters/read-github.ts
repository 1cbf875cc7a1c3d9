/** A command of a GitHub workflow, as the runner understands it. */
export interface WorkflowCommand {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/** Reads the commands in a log, by the rules of the runner: https://github.com/actions/runner, `ActionCommand.cs`. */
export function readWorkflowCommands(log: string): WorkflowCommand[] {
  return log.split(/\r?\n/u).flatMap(line => {
    const end = line.indexOf('::', 2);
    if (!line.startsWith('::') || end === -1) return [];
    const [command = '', ...rest] = line.slice(2, end).split(' ');
    const properties = rest
      .join(' ')
      .split(',')
      .filter(Boolean)
      .map(pair => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))] as const;
      });
    return [
      {command, properties: Object.fromEntries(properties), message: unescapeData(line.slice(end + 2))},
    ];
  });
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
