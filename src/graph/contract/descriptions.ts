import { Kind, type StringValueNode } from 'graphql';
import type { Authored } from './authored.ts';

interface Describable {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
}

/** Everything public that lacks a description, each as a sentence that says where. */
export function undescribed(authored: Authored): string[] {
  const refusals: string[] = [];
  const expect = (node: Describable, path: string) => {
    if (!node.description?.value.trim()) refusals.push(`${path}: no description; front-end teams read it, write one.`);
  };
  for (const [name, type] of authored.types) {
    expect(type, name);
    if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of type.values ?? []) expect(value, `${name}.${value.name.value}`);
    } else if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const field of type.fields ?? []) expect(field, `${name}.${field.name.value}`);
    } else if (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      for (const field of type.fields ?? []) {
        const path = `${name}.${field.name.value}`;
        expect(field, path);
        for (const argument of field.arguments ?? []) expect(argument, `${path}(${argument.name.value}:)`);
      }
    }
  }
  return refusals;
}
