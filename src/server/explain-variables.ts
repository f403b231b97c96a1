import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getLocation,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { Refusal } from '../graph/errors.ts';
import { inputFormat } from './input-format.ts';

const mostShown = 20;

/**
 * Says which variables do not fit their declared types: where they are declared, where inside the value the trouble
 * is (list positions and names of input fields), and what belongs there. Neither names nor values of variables.
 */
export function explainVariables(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const declaration of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, declaration.type);
    const value = variables[declaration.variable.name.value];
    if (!isInputType(type)) continue;
    if (value === undefined) {
      if (isNonNullType(type) && declaration.defaultValue === undefined) refusals.push(invalid(declaration, type, []));
      continue;
    }
    coerceInputValue(value, type, (path) => refusals.push(invalid(declaration, type, path)));
  }
  return refusals.slice(0, mostShown);
}

function invalid(declaration: VariableDefinitionNode, type: GraphQLInputType, path: readonly (string | number)[]) {
  const at = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  const expected = typeAt(type, path);
  const place = at === '' ? '' : { vi: `, tại ${at}`, en: `, at ${at}` };
  const position = declaration.loc
    ? getLocation(declaration.loc.source, declaration.loc.start)
    : { line: 1, column: 1 };
  return new Refusal(
    'INVALID_VALUE',
    { ...position, type: String(expected), format: inputFormat(expected), place },
    { nodes: declaration },
  );
}

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  const [step, ...rest] = path;
  if (step === undefined) return type;
  const bare = getNullableType(type);
  if (typeof step === 'number') return isListType(bare) ? typeAt(bare.ofType, rest) : type;
  const field = isInputObjectType(bare) ? bare.getFields()[step] : undefined;
  return field === undefined ? type : typeAt(field.type, rest);
}
