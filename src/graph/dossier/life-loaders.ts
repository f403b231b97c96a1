import DataLoader from 'dataloader';
import type { Procedure } from '../../dossier/catalogue/procedure.ts';
import { isClosed } from '../../dossier/life/moves.ts';
import { type Standing, standingOf } from '../../dossier/life/standing.ts';
import type { StoredAssessment } from '../../store/assessments/assessment-store.ts';
import type { DataIssue, DataIssueChange } from '../../store/data-issues/data-issue-store.ts';
import type { DossierEvent, DossierRecord } from '../../store/dossiers/dossier-record.ts';
import type { PaperRequest, RegistrarQuestion } from '../../store/life/life-record.ts';
import type { Outage } from '../../store/outages/outage-store.ts';
import type { Review } from '../../store/reviews/review-store.ts';
import { inTime } from '../in-time.ts';
import type { DossierWork } from './dossier-work.ts';
import { showingLoader } from './showings.ts';

type Loader<Found> = DataLoader<DossierRecord, Found, string>;

/** The lives of the dossiers of one operation, many at once; each as of the event that its record names. */
export class LifeLoaders {
  readonly work: DossierWork;
  readonly events: Loader<readonly DossierEvent[]>;
  readonly requests: Loader<PaperRequest | null>;
  readonly questions: Loader<readonly RegistrarQuestion[]>;
  /** How tickets went, each as of its state. */
  readonly issueChanges: DataLoader<DataIssue, readonly DataIssueChange[], string>;
  readonly reviews: Loader<readonly Review[]>;
  readonly latestAssessments: Loader<StoredAssessment | null>;
  /** Of assessments whose components are being shown. */
  readonly showings: ReturnType<typeof showingLoader>;
  readonly reviewsById: DataLoader<string, Review | null>;
  readonly outages: DataLoader<string, Outage | null>;
  readonly #now: Date;
  readonly #timeoutMs: number;
  readonly #versions = new Map<string, ReturnType<DossierWork['catalogue']['versions']>>();

  constructor(work: DossierWork, now: Date, timeoutMs: number) {
    const { life, dataIssues, reviews, outages, assessments } = work.store;
    this.work = work;
    this.#now = now;
    this.#timeoutMs = timeoutMs;
    this.events = this.#loader((codes) => life.events(codes));
    this.requests = this.#loader((codes) => life.paperRequests(codes));
    this.questions = this.#loader((codes) => life.questions(codes));
    this.reviews = this.#loader((codes) => reviews.ofDossiers(codes));
    this.latestAssessments = this.#loader((codes) => assessments.latest(codes));
    this.showings = showingLoader(work);
    this.reviewsById = new DataLoader((ids) => this.inTime(reviews.byIds(ids)));
    this.outages = new DataLoader((ids) => this.inTime(outages.byIds(ids)));
    this.issueChanges = new DataLoader((issues) => inTime(dataIssues.changes(issues.map(({ id }) => id)), timeoutMs), {
      cacheKeyFn: ({ id, state }) => `${id} ${state}`,
    });
  }

  /** What the store answers in the time that it has. */
  inTime<T>(asked: Promise<T>): Promise<T> {
    return inTime(asked, this.#timeoutMs);
  }

  /** Where a dossier stands; null where the catalogue does not have its procedure. */
  async standing(record: DossierRecord): Promise<Standing | null> {
    const events = await this.events.load(record);
    const concluded = isClosed(record.state) && events.find(({ kind }) => kind === record.state);
    const procedure = await this.procedureOf(record, concluded ? concluded.at : this.#now.toISOString());
    return procedure && standingOf(record, events, procedure);
  }

  /** The version of its procedure that holds at a moment, or the first one there is. */
  async procedureOf({ submission }: DossierRecord, moment: string): Promise<Procedure | null> {
    const versions = await this.#versionsOf(submission.procedure);
    const held = versions.findLast(({ importedAt }) => importedAt <= moment) ?? versions[0];
    return held?.procedure ?? null;
  }

  #versionsOf(code: string): ReturnType<DossierWork['catalogue']['versions']> {
    const asked = this.#versions.get(code) ?? inTime(this.work.catalogue.versions(code), this.#timeoutMs);
    this.#versions.set(code, asked);
    return asked;
  }

  #loader<Found>(find: (codes: readonly string[]) => Promise<readonly Found[]>): Loader<Found> {
    return new DataLoader(
      (records) => inTime(find(records.map(({ submission }) => submission.code)), this.#timeoutMs),
      { cacheKeyFn: ({ submission, seq }) => `${submission.code} ${seq}` },
    );
  }
}
