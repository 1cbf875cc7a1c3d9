type Values = Record<string, string | number>;

export default function Translate({children, values}: {children: string; values?: Values}): string {
  return fill(children, values);
}

export function translate({message}: {message: string}, values?: Values): string {
  return fill(message, values);
}

function fill(message: string, values: Values = {}): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
