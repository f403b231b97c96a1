import { createHash } from 'node:crypto';
import { asOf, generate } from '../population/generate.ts';
import { fullName } from '../population/names.ts';
import { numberOf, type Person } from '../population/person.ts';
import { Random } from '../population/random.ts';
import { type DrawnCase, drawCase } from './drawn-case.ts';
import type { PortalDossier, PortalFee, PortalFile } from './portal-dossier.ts';

export interface DossiersWanted {
  readonly count: number;
  readonly seed: number;
  /** Size of the population from which they come; its seed is that of the demo. */
  readonly people: number;
  /** First and last moment of filing, milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  /** Units to which they go (MaDonVi). */
  readonly units: readonly string[];
  /** Share of dossiers that cannot be taken in as they are, 0 to 1. */
  readonly spoilt?: number;
  /** Share of those with a fee whose payment the treasury never confirms. */
  readonly neverConfirmed?: number;
}

const populationSeed = 1;
const HOUR = 3_600_000;

/**
 * Dossiers of people of the simulated city, the same for the same wish. Of a hundred, two stand in the portal twice with
 * the same content; a spoilt one has a wrong code, number, procedure or form, or another content under a code that is
 * there.
 */
export function drawDossiers(wanted: DossiersWanted): readonly PortalDossier[] {
  const { count, seed, people, from, to, units, spoilt = 0, neverConfirmed = 0 } = wanted;
  const random = new Random(seed, 'portal');
  const dossiers: PortalDossier[] = [];
  for (const drawn of casesOf(people, random)) {
    const n = dossiers.length + 1;
    if (n > count) break;
    const filedAt = from + Math.floor(((to - from) * (n - 1)) / Math.max(1, count));
    const whole = dossierOf(drawn, { n, filedAt, unit: random.pick(units), random, neverConfirmed });
    const before = dossiers.at(-1);
    if (random.chance(spoilt)) dossiers.push(spoiltOf(whole, before, random));
    else dossiers.push(whole);
    // Filed once, and shown under two references.
    if (dossiers.length < count && random.chance(1 / 50)) {
      dossiers.push({ ...whole, reference: referenceOf(dossiers.length + 1) });
    }
  }
  return dossiers;
}

/** Each person of the city at most once, those of one family after each other. */
function* casesOf(people: number, random: Random): Generator<DrawnCase> {
  for (const batch of generate({ people, seed: populationSeed })) {
    for (const person of batch.people) {
      const drawn = random.chance(0.5) ? drawCase(person, random, asOf) : null;
      if (drawn) yield drawn;
    }
  }
}

interface Filing {
  readonly n: number;
  readonly filedAt: number;
  readonly unit: string;
  readonly random: Random;
  readonly neverConfirmed: number;
}

function dossierOf(drawn: DrawnCase, { n, filedAt, unit, random, neverConfirmed }: Filing): PortalDossier {
  const code = codeOf(filedAt, n, random.chance(0.5));
  return {
    reference: referenceOf(n),
    code,
    unit,
    filedAt,
    form: {
      maTTHC: drawn.procedure,
      chuHoSo: written(drawn.owner, random),
      doiTuong: drawn.subjects.map(({ role, person }) => ({ vaiTro: role, ...written(person, random) })),
      nguoiNop: {
        taiKhoan: `vneid-${drawn.submitter.personalId.slice(-6)}`,
        tuCach: drawn.claims,
        ...written(drawn.submitter, random),
      },
      noiDung: drawn.details,
    },
    files: ['FORM', ...drawn.papers].map((kind) => fileOf(kind, code, filedAt, random)),
    fee: drawn.fee > 0 ? feeOf(drawn.fee, n, filedAt, random, neverConfirmed) : null,
    listedAfter: random.chance(1 / 20) ? random.integer(1, 120) * 60_000 : 0,
  };
}

const referenceOf = (n: number) => `DVC-${String(n).padStart(6, '0')}`;

/** Both styles are in use: the agency's code forward, and reversed. */
function codeOf(filedAt: number, n: number, isForward: boolean): string {
  const day = new Date(filedAt + 7 * HOUR).toISOString().slice(2, 10).replaceAll('-', '');
  return isForward
    ? `H29.50.05.13-${day}-${String(n).padStart(4, '0')}`
    : `000.00.01.H29-${day}-${String(n).padStart(8, '0')}`;
}

function written(person: Person, random: Random) {
  const { year, month, day } = person.born;
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    soDinhDanh: numberOf(person),
    soCMND: numberOf(person) === null ? null : person.cmnd,
    hoTen: fullName(person.name),
    ngaySinh: random.chance(0.02) ? String(year) : `${two(day)}/${two(month)}/${year}`,
  };
}

/** Of a hundred signatures six cannot be checked at once, and one is wrong for good. */
function fileOf(kind: string, code: string, filedAt: number, random: Random): PortalFile {
  const digest = createHash('sha256').update(`${code} ${kind}`).digest('base64url');
  const signature = random.weighted([
    ['HOP_LE', 80],
    ['KHONG_KY', 13],
    ['OCSP_KHONG_LIEN_LAC_DUOC', 3],
    ['OCSP_QUA_THOI_GIAN', 3],
    ['BI_SUA_DOI', 0.5],
    ['CTS_BI_THU_HOI', 0.5],
  ]);
  const later = {
    from: filedAt + random.integer(5, 90) * 60_000,
    signature: random.chance(0.9) ? 'HOP_LE' : 'CTS_BI_THU_HOI',
  };
  return {
    kind,
    name: `${kind.toLowerCase()}.pdf`,
    digest,
    signature,
    later: signature.startsWith('OCSP_') ? later : null,
  };
}

function feeOf(amount: number, n: number, filedAt: number, random: Random, neverConfirmed: number): PortalFee {
  const claimedAt = filedAt + random.integer(0, 3) * 60_000;
  const isLate = random.chance(0.3);
  const confirmedAt = claimedAt + (isLate ? random.integer(60, 300) : random.integer(1, 4)) * 60_000;
  return {
    amount,
    reference: `KB-${String(n).padStart(6, '0')}`,
    claimedAt,
    confirmedAt: random.chance(neverConfirmed) ? Number.POSITIVE_INFINITY : confirmedAt,
  };
}

function spoiltOf(dossier: PortalDossier, before: PortalDossier | undefined, random: Random): PortalDossier {
  const { form, code } = dossier;
  const owner = form.chuHoSo as Readonly<Record<string, unknown>>;
  const spoils: readonly (() => PortalDossier)[] = [
    () => ({ ...dossier, code: code.replace(/-\d{6}-/, '-260230-') }),
    () => ({ ...dossier, code: code.replace('H29', 'HCM') }),
    () => ({ ...dossier, form: { ...form, maTTHC: '1.999999' } }),
    () => ({ ...dossier, form: { ...form, doiTuong: [{ vaiTro: 'witness', ...owner }] } }),
    () => ({ ...dossier, form: { ...form, chuHoSo: { ...owner, soDinhDanh: String(owner.soDinhDanh).slice(1) } } }),
    () => (before ? { ...dossier, code: before.code } : { ...dossier, code: '' }),
  ];
  return { ...random.pick(spoils)(), isSpoilt: true };
}
