/** Who may hold a token of this hub. */
export const roles = ['official', 'supervisor', 'auditor', 'integrator', 'frontend', 'citizen'] as const;
export type Role = (typeof roles)[number];

/** Who asks, as a verified token says. */
export interface Identity {
  readonly subject: string;
  readonly role: Role;
  /** Unit on whose behalf the token acts (MaDonVi). */
  readonly unit: string;
  /** Code by which registers know the official (MaCanBo); null for tokens that are no official's. */
  readonly official: string | null;
  /** Personal number of whoever signed in; absent where the issuer does not tell. */
  readonly personalId?: string;
  /** What the token is for when the request does not say. */
  readonly defaultPurpose: { readonly procedure: string; readonly dossier: string | null } | null;
  /** Issued by the demo, about people that do not exist. */
  readonly demo: boolean;
}

/** Why somebody asks; registers get and log it with every call. */
export interface Purpose {
  readonly official: string;
  readonly unit: string;
  readonly procedure: string;
  readonly dossier: string | null;
}

/** Who asks and what for: what everything behind the door gets to know about a request. */
export interface Caller {
  readonly subject: string;
  readonly role: Role;
  readonly unit: string;
  readonly official: string | null;
  /** Personal number of whoever signed in; absent where the issuer does not tell. */
  readonly personalId?: string;
  /** Null if the request names no procedure, or nobody who would answer for it. */
  readonly purpose: Purpose | null;
  readonly demo: boolean;
}

const readsFacts: Readonly<Record<Role, boolean | 'demo only'>> = {
  official: true,
  supervisor: true,
  frontend: 'demo only',
  auditor: false,
  integrator: false,
  citizen: false,
};

/** Whether this caller may read facts at all; a purpose is asked for besides. */
export function mayReadFacts(caller: Pick<Caller, 'role' | 'demo'>): boolean {
  const rule = readsFacts[caller.role];
  return rule === 'demo only' ? caller.demo : rule;
}
