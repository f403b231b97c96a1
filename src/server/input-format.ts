import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Text } from '../generated/model.ts';

/** How a value of each scalar is written, for people whose value was refused and is not repeated to them. */
const scalars: Readonly<Record<string, Text>> = {
  PersonalId: { vi: 'chuỗi gồm đúng mười hai chữ số', en: 'a string of exactly twelve digits' },
  PartialDate: {
    vi: 'chuỗi dạng YYYY, YYYY-MM hoặc YYYY-MM-DD, là ngày có thật theo dương lịch',
    en: 'a string YYYY, YYYY-MM or YYYY-MM-DD, a real calendar date',
  },
  DateTime: {
    vi: 'thời điểm theo RFC 3339, giờ UTC, ví dụ 2026-11-22T07:30:00.000Z',
    en: 'a moment by RFC 3339 in UTC, for example 2026-11-22T07:30:00.000Z',
  },
  FactRef: { vi: 'giá trị `ref` do hệ thống này trả về', en: 'a `ref` that this hub gave' },
  ID: { vi: 'giá trị `id` do hệ thống này trả về', en: 'an `id` that this hub gave' },
  String: { vi: 'chuỗi ký tự', en: 'a string' },
  Boolean: { vi: 'true hoặc false', en: 'true or false' },
  Int: { vi: 'số nguyên 32 bit', en: 'a 32-bit integer' },
  Float: { vi: 'số', en: 'a number' },
};

/** What a value of this type looks like, from the schema alone. */
export function inputFormat(type: GraphQLInputType): Text {
  const required = isNonNullType(type);
  const bare = required ? type.ofType : type;
  const format = isListType(bare) ? listFormat(bare.ofType) : namedFormat(bare);
  return required ? { vi: `${format.vi}, bắt buộc phải có`, en: `${format.en}, required` } : format;
}

function listFormat(item: GraphQLInputType): Text {
  const { vi, en } = inputFormat(item);
  return { vi: `danh sách, mỗi phần tử là ${vi}`, en: `a list, each item ${en}` };
}

function namedFormat(type: GraphQLInputType): Text {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const names = named.getValues().map((value) => value.name);
    return { vi: `một trong: ${names.join(', ')}`, en: `one of: ${names.join(', ')}` };
  }
  if (isInputObjectType(named)) {
    const names = Object.values(named.getFields()).map((field) => `${field.name}: ${field.type}`);
    return { vi: `đối tượng gồm: ${names.join(', ')}`, en: `an object of: ${names.join(', ')}` };
  }
  return (
    scalars[named.name] ?? { vi: 'xem mô tả của kiểu trong lược đồ', en: 'see the type’s description in the schema' }
  );
}
