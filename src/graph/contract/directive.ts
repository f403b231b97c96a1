import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

/** Arguments of a directive applied to a node; null if it is not applied. */
export function appliedArguments(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Readonly<Record<string, unknown>> | null {
  const applied = node.directives?.find((directive) => directive.name.value === name);
  if (!applied) return null;
  return Object.fromEntries(
    (applied.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
}
