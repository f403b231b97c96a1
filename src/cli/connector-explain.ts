import { parseArgs } from 'node:util';
import { registers } from '../../connectors/registers.ts';
import { classificationOf } from '../connect/classification.ts';
import type { Declaration, Origin, Origins } from '../connect/contract.ts';
import { type EntityName, type FieldModel, type FieldPath, model } from '../generated/model.ts';
import { rules } from '../quality/rules/rules.ts';
import { type Command, CommandError, wrongUse } from './command.ts';
import { commandList } from './command-list.ts';
import { connectorAt } from './connector-address.ts';
import { moduleOf } from './connector-folder.ts';

const { usage } = commandList['connector explain'];

export const command: Command = {
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const [name, path, ...more] = positionals;
    if (name === undefined || path === undefined || more.length > 0) throw wrongUse(usage);
    const module = await moduleOf(name);
    const { declaration } = module;
    const [entity = '', field = ''] = path.split('.') as [EntityName, string];
    const of = Object.hasOwn(model, entity) ? model[entity as EntityName].fields[field] : undefined;
    const sources = fieldsOf(declaration, entity as EntityName)[field];
    if (!of || !sources) {
      const known = Object.keys(declaration.entities).flatMap((each) =>
        Object.keys(fieldsOf(declaration, each as EntityName)).map((one) => `${each}.${one}`),
      );
      throw new CommandError({
        vi: `${name} không trả lời ${path}. Có: ${known.join(', ')}.`,
        en: `${name} does not answer ${path}. It answers: ${known.join(', ')}.`,
      });
    }
    // To make a connector connects to nothing; only the kind of the address matters, for the words of the statement.
    const connector = connectorAt(module, process.env[module.urlVariable] ?? 'http://127.0.0.1:9');
    const origins = connector.origins?.(entity as EntityName, field) ?? { origins: [], statement: null };
    await connector.close();
    process.stdout.write(`${explained(declaration, path as FieldPath, of, origins)}\n`);
  },
};

const fieldsOf = ({ entities }: Declaration, entity: EntityName): Readonly<Record<string, readonly string[]>> =>
  entities[entity]?.fields ?? {};

/** Everything on the way, in order: where it stands, how it is read, what it weighs, what is held against it. */
function explained(declaration: Declaration, path: FieldPath, of: FieldModel, { origins, statement }: Origins): string {
  const { id, title, owner, authority } = declaration;
  const others = registers.map((module) => module.declaration).filter((each) => answers(each, path));
  const place = (each: Declaration) => each.authority.fields?.[path] ?? each.authority.default;
  const inOrder = [...new Set([declaration, ...others.filter((each) => each.id !== id)])].sort(
    (a, b) => place(a) - place(b),
  );
  const records = new Set(origins.map((origin) => origin.records));
  const scope = declaration.scope.filter((entry) => entry.field === path);
  const sealed = (declaration.sealed ?? []).filter(({ fields }) => fields.includes(path));
  const coverage = declaration.coverage.filter((entry) => records.has(entry.records));
  const looking = rules.filter(({ fields }) => fields.includes(path));
  const always = rules.filter(({ fields }) => fields.length === 0);
  const lines = [
    `${path}  ${of.label.vi} · ${of.label.en}  (${of.kind} ${of.type})`,
    `${id}  ${title.vi} · ${title.en}  (${owner.vi} · ${owner.en})`,
    '',
    'Nguồn · Source',
    ...origins.flatMap(originLines),
    ...(statement === null
      ? []
      : [
          '',
          'Câu lệnh gửi đi · What is sent',
          ...statement.split(' union all ').map((part, at) => `  ${at ? 'union all ' : ''}${part}`),
        ]),
    '',
    `Thứ tự thẩm quyền · Authority: ${authority.fields?.[path] ?? authority.default}  (${inOrder.map((each) => `${place(each)} ${each.id}`).join(', ')})`,
    `Nhóm độc lập · Independence group: ${declaration.independenceGroup ?? id}`,
    `Phạm vi chia sẻ · Scope: ${scope.length > 0 ? scope.map(({ shared, decision, validFrom }) => `${shared ? 'chia sẻ · shared' : 'không chia sẻ · not shared'} (${decision}, ${validFrom})`).join('; ') : 'chưa công bố, coi như chia sẻ · not published, taken as shared'}`,
    `Mức bảo vệ · Classification: ${classificationOf(declaration, path)}`,
    ...sealed.map(
      ({ procedures }) => `Mật · Sealed: chỉ cho thủ tục · for these procedures alone: ${procedures.join(', ')}`,
    ),
    ...(coverage.length > 0 ? coverage : [null]).map((entry) =>
      entry
        ? `Bao phủ · Coverage: ${entry.records}, ${entry.fromYear ?? '…'}–${entry.toYear ?? '…'}, ${entry.registrars.vi} · ${entry.registrars.en}${entry.isLocal ? ' (nơi khác cũng có · others make such records, too)' : ''}`
        : 'Bao phủ · Coverage: không biết · not known',
    ),
    `Chu kỳ bán rã · Half-life: ${of.halfLifeDays === null ? 'không cũ đi · does not age' : `${of.halfLifeDays} ngày · days`}`,
    '',
    `Quy tắc của trường này · Rules about this field (${looking.length}), và của mọi trường · and about every field (${always.length})`,
    ...looking.map(({ code, severity, title: about }) => `  ${code} (${severity})  ${about.vi} · ${about.en}`),
    `  ${always.map(({ code }) => code).join(', ')}`,
  ];
  return lines.join('\n');
}

function originLines({
  records,
  place,
  key,
  linkedBy,
  subject,
  from,
  transform,
  corrections,
}: Origin): readonly string[] {
  return [
    `  ${records}: ${place}, ${from.join(' + ')} → ${transform}`,
    `    theo · by ${key.join(' + ')} (${linkedBy}), ${subject ? 'chủ thể · its subject' : 'được nhắc đến · mentioned'}${corrections ? `, sửa bởi · corrected by ${corrections}` : ''}`,
  ];
}

const answers = (declaration: Declaration, path: string) => {
  const [entity = '', field = ''] = path.split('.');
  return Object.hasOwn(fieldsOf(declaration, entity as EntityName), field);
};
