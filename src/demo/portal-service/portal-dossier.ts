/** A dossier in the portal: what it says, and how it changes. Times are milliseconds since the epoch. */
export interface PortalDossier {
  readonly reference: string;
  readonly code: string;
  readonly unit: string;
  readonly filedAt: number;
  /** What does not change, in the fields of the protocol. */
  readonly form: Readonly<Record<string, unknown>>;
  readonly files: readonly PortalFile[];
  readonly fee: PortalFee | null;
  /** So much later than it changed it is listed. */
  readonly listedAfter: number;
  /** Whether it was drawn so that it cannot be taken in as it is. */
  readonly isSpoilt?: boolean;
}

export interface PortalFile {
  readonly kind: string;
  readonly name: string;
  readonly digest: string;
  /** Result of checking the signature, before and from a moment on. */
  readonly signature: string;
  readonly later: { readonly from: number; readonly signature: string } | null;
}

export interface PortalFee {
  readonly amount: number;
  readonly reference: string;
  /** Infinity: never. */
  readonly claimedAt: number;
  readonly confirmedAt: number;
}

/** When it changed, first to last. That a signature can be checked again changes nothing by itself. */
export function changesOf({ filedAt, fee }: PortalDossier): readonly number[] {
  const times = fee ? [filedAt, fee.claimedAt, fee.confirmedAt] : [filedAt];
  return times.filter((time) => Number.isFinite(time) && time >= filedAt).sort((left, right) => left - right);
}

/** Its last change by then; null if it was not filed yet. */
export function lastChange(dossier: PortalDossier, at: number): number | null {
  return changesOf(dossier).findLast((time) => time <= at) ?? null;
}

/** As the portal answers with it, as it stood at a moment. */
export function written(dossier: PortalDossier, at: number): object {
  return {
    maThamChieu: dossier.reference,
    maHoSo: dossier.code,
    maDonVi: dossier.unit,
    ngayCapNhat: local(lastChange(dossier, at) ?? dossier.filedAt),
    thoiDiemNop: local(dossier.filedAt),
    ...dossier.form,
    // Checked when it was filed; only the path for it checks again.
    tepDinhKem: dossier.files.map(({ kind, name, digest, signature }) => ({
      ...{ loai: kind, tenTep: name, maBam: digest, chuKySo: signature },
    })),
    lePhi: feeWritten(dossier.fee, at),
  };
}

export function checked({ files, fee }: PortalDossier, at: number): object {
  const chuKySo = files.map(({ signature, later }) => (later && later.from <= at ? later.signature : signature));
  return { chuKySo, lePhi: feeWritten(fee, at) };
}

function feeWritten(fee: PortalFee | null, at: number): object | null {
  if (!fee) return null;
  const by = (time: number) => (time <= at ? local(time) : null);
  return {
    soTien: fee.amount,
    maThamChieu: fee.reference,
    nguoiNopBao: by(fee.claimedAt),
    khoBacXacNhan: by(fee.confirmedAt),
  };
}

/** RFC 3339 in the time of Viet Nam, which has no other. */
export function local(time: number): string {
  return new Date(time + 7 * 3_600_000).toISOString().replace('Z', '+07:00');
}
