/**
 * The only file that talks to the backend. Every call either gives its view or throws `Refused` with
 * all problems, already in words of the window's language.
 */
import { Channel, convertFileSrc, invoke } from '@tauri-apps/api/core';

import type { AnswerValue } from './generated/AnswerValue';
import type { AnswerView } from './generated/AnswerView';
import type { AuthorityInput } from './generated/AuthorityInput';
import type { CompareView } from './generated/CompareView';
import type { ConsentsView } from './generated/ConsentsView';
import type { DocumentsView } from './generated/DocumentsView';
import type { HandoverView } from './generated/HandoverView';
import type { KeysView } from './generated/KeysView';
import type { KeepingView } from './generated/KeepingView';
import type { LawView } from './generated/LawView';
import type { ForceView } from './generated/ForceView';
import type { NumbersView } from './generated/NumbersView';
import type { Schemes } from './generated/Schemes';
import type { OutboxView } from './generated/OutboxView';
import type { OwnWordsView } from './generated/OwnWordsView';
import type { PageCheckView } from './generated/PageCheckView';
import type { PageView } from './generated/PageView';
import type { PagesView } from './generated/PagesView';
import type { PostingProgress } from './generated/PostingProgress';
import type { PostingView } from './generated/PostingView';
import type { PreviewView } from './generated/PreviewView';
import type { PrintersView } from './generated/PrintersView';
import type { ProblemView } from './generated/ProblemView';
import type { RemindersView } from './generated/RemindersView';
import type { RestoredView } from './generated/RestoredView';
import type { RestoreView } from './generated/RestoreView';
import type { RecipeView } from './generated/RecipeView';
import type { ReviewView } from './generated/ReviewView';
import type { SavedView } from './generated/SavedView';
import type { MarkView } from './generated/MarkView';
import type { SigningRunView } from './generated/SigningRunView';
import type { SigningView } from './generated/SigningView';
import type { PicturesView } from './generated/PicturesView';
import type { SubmissionsView } from './generated/SubmissionsView';
import type { StateView } from './generated/StateView';
import type { TakenFileView } from './generated/TakenFileView';
import type { TakenView } from './generated/TakenView';
import type { TokensView } from './generated/TokensView';
import type { VerifyView } from './generated/VerifyView';
import type { TrackingView } from './generated/TrackingView';

/** Answers of one page: question id -> value, null for «no answer». */
export type Values = Record<string, AnswerValue | null>;

/** The backend refused; nothing was changed. */
export class Refused extends Error {
  readonly problems: ProblemView[];

  constructor(problems: ProblemView[]) {
    super(problems.map((problem) => problem.message).join(' '));
    this.problems = problems;
  }
}

/** The problems of anything that was thrown, for an error summary. */
export function problemsOf(thrown: unknown): ProblemView[] {
  if (thrown instanceof Refused) return thrown.problems;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return [{ code: 'unexpected', message, hint: '', where: '' }];
}

export const start = () => call<StateView>('start');
export const setLanguage = (locale: string) => call<StateView>('set_language', { locale });
export const setTheme = (theme: string) => call<StateView>('set_theme', { theme });
export const setPlace = (place: string) => call<StateView>('set_place', { place });

export const chooseNewPlace = () => call<StateView>('choose_new_place');
export const chooseExisting = () => call<StateView>('choose_existing');
export const createWorkspace = (passphrase: string | null, keychain: boolean) =>
  call<StateView>('create_workspace', { passphrase, keychain });
export const unlock = (passphrase: string | null) => call<StateView>('unlock', { passphrase });
export const lock = () => call<StateView>('lock');

export const createShop = (name: string, preset: string | null) =>
  call<StateView>('create_shop', { name, preset });
export const openShop = (shop: number) => call<StateView>('open_shop', { shop });
export const renameShop = (shop: number, name: string) => call<StateView>('rename_shop', { shop, name });

/** A page; without `page` the remembered one, else the first unanswered. */
export const questionnaire = (shop: number, page: string | null) =>
  call<PageView>('questionnaire', { shop, page });
/** Keeps unfinished input, so that nothing is lost when the program ends. */
export const draft = (shop: number, page: string, values: Values) =>
  call<null>('draft', { shop, page, values });
export const answer = (shop: number, page: string, values: Values) =>
  call<AnswerView>('answer', { shop, page, values });
export const previous = (shop: number, page: string) => call<PageView>('previous', { shop, page });
/** Takes back the last accepted page. */
export const undo = (shop: number) => call<PageView>('undo', { shop });
export const preview = (shop: number, document: string | null, locale: string | null, page: string | null) =>
  call<PreviewView>('preview', { shop, document, locale, page });

export const review = (shop: number) => call<ReviewView>('review', { shop });
/** Records the answers that put one finding right; `undo` takes them back. */
export const fix = (shop: number, finding: string) => call<ReviewView>('fix', { shop, finding });
/** Freezes an edition that comes into force on `inForce`, `2026-11-21`. */
export const issue = (shop: number, inForce: string) => call<DocumentsView>('issue', { shop, inForce });
export const documents = (shop: number) => call<DocumentsView>('documents', { shop });
export const pages = (shop: number, edition: number, document: string, locale: string) =>
  call<PagesView>('pages', { shop, edition, document, locale });
export const save = (shop: number, edition: number, document: string, locale: string, format: string) =>
  call<SavedView>('save', { shop, edition, document, locale, format });
export const publishing = (shop: number, builder: string | null) => call<RecipeView>('publishing', { shop, builder });
export const checkPage = (shop: number) => call<PageCheckView | null>('check_page', { shop });
/** The shop's own pictures; `picture` is `logo` or `stamp`. */
export const pictures = (shop: number) => call<PicturesView>('pictures', { shop });
export const choosePicture = (shop: number, picture: string) => call<PicturesView>('choose_picture', { shop, picture });
export const removePicture = (shop: number, picture: string) => call<PicturesView>('remove_picture', { shop, picture });
export const setLogoOnPapers = (shop: number, wanted: boolean) =>
  call<PicturesView>('set_logo_on_papers', { shop, wanted });

/** Kept imports of form submissions, with the export that is looked at. */
export const submissions = (shop: number) => call<SubmissionsView>('submissions', { shop });
export const chooseSubmissions = (shop: number) => call<SubmissionsView>('choose_submissions', { shop });
/** Says what a column of the export holds; columns count from 0. */
export const mapSubmissions = (shop: number, column: number, field: string) =>
  call<SubmissionsView>('map_submissions', { shop, column, field });
export const dropSubmissions = (shop: number) => call<SubmissionsView>('drop_submissions', { shop });
export const keepSubmissions = (shop: number) => call<SubmissionsView>('keep_submissions', { shop });
export const removeSubmissions = (shop: number, number: number) =>
  call<SubmissionsView>('remove_submissions', { shop, number });
export const consentsOf = (shop: number, person: string) => call<ConsentsView>('consents_of', { shop, person });
export const saveRulebook = (format: string) => call<SavedView>('save_rulebook', { format });
export const saveAll = (shop: number, edition: number) => call<SavedView>('save_all', { shop, edition });
/** How the workspace is kept safe: copies, passphrase, automatic lock. */
export const keeping = () => call<KeepingView>('keeping');
export const backUp = () => call<KeepingView>('back_up');
export const chooseCopiesFolder = () => call<KeepingView>('choose_copies_folder');
export const setLockAfter = (minutes: number) => call<KeepingView>('set_lock_after', { minutes });
/** Goes back to a copy that the owner chooses; the present file stays beside it. `unread`: also where that cannot be read. */
export const restoreCopy = (passphrase: string | null, ofCopy: string | null, unread: boolean) =>
  call<KeepingView>('restore_copy', { passphrase, ofCopy, unread });
/** The same before the workspace is open: the restored file is open then, under this passphrase. */
export const restoreLocked = (passphrase: string | null, ofCopy: string | null, unread: boolean) =>
  call<StateView>('restore_locked', { passphrase, ofCopy, unread });
export const changePassphrase = (passphrase: string) => call<KeepingView>('change_passphrase', { passphrase });
/** Saves the emergency sheet; `print` puts the key of the keychain on it. */
export const emergencySheet = (print: boolean) => call<SavedView>('emergency_sheet', { print });
/** Saves the evidence on a letter as one archive. */
export const saveBundle = (shop: number, letter: number) => call<SavedView>('save_bundle', { shop, letter });
/** Saves the letters of a shop, or of all, as `csv`, `xlsx` or a `pdf` journal; only open ones unless `all`. */
export const saveLetters = (shop: number | null, all: boolean, format: string) =>
  call<SavedView>('save_letters', { shop, all, format });
/** Saves what was due on a day, `2026-11-21`, and what was done, as a PDF. */
export const saveProtocol = (shop: number | null, day: string) => call<SavedView>('save_protocol', { shop, day });
/** Shops here and in other hands, and the package that is looked at. */
export const handover = () => call<HandoverView>('handover');
export const handOver = (shop: number, to: string, passphrase: string) =>
  call<HandoverView>('hand_over', { shop, to, passphrase });
export const savePartingAct = (shop: number) => call<SavedView>('save_parting_act', { shop });
export const choosePackage = () => call<HandoverView>('choose_package');
/** Says what a package would bring; nothing is taken in. */
export const lookPackage = (passphrase: string) => call<HandoverView>('look_package', { passphrase });
export const takePackage = (name: string) => call<HandoverView>('take_package', { name });
export const dropPackage = () => call<HandoverView>('drop_package');
export const takeShopBack = (shop: number, name: string) => call<HandoverView>('take_shop_back', { shop, name });
/** A shop's schemes of numbers; `lookNumbers` keeps nothing. */
export const numbers = (shop: number) => call<NumbersView>('numbers', { shop });
export const lookNumbers = (shop: number, schemes: Schemes) => call<NumbersView>('look_numbers', { shop, schemes });
export const keepNumbers = (shop: number, schemes: Schemes) => call<NumbersView>('keep_numbers', { shop, schemes });
export const reminders = () => call<RemindersView>('reminders');
export const setReminders = (on: boolean, days: number) => call<RemindersView>('set_reminders', { on, days });
/** Calendars and rules in use, with the update that is looked at. */
export const law = () => call<LawView>('law');
export const chooseLawUpdate = () => call<LawView>('choose_law_update');
export const applyLawUpdate = () => call<LawView>('apply_law_update');
export const dropLawUpdate = () => call<LawView>('drop_law_update');
export const builtInLaw = () => call<LawView>('built_in_law');
/** The cookie banner's HTML, to copy; shown as text only. */
export const snippet = (shop: number, edition: number, locale: string) =>
  call<string>('snippet', { shop, edition, locale });

/** Compares an edition with another, or with the present answers where `to` is null. */
export const compare = (shop: number, from: number, to: number | null, paper: string | null) =>
  call<CompareView>('compare', { shop, from, to, paper });
export const saveComparison = (shop: number, from: number, to: number | null, paper: string, format: string) =>
  call<SavedView>('save_comparison', { shop, from, to, paper, format });
export const inForce = (shop: number, day: string) => call<ForceView>('in_force', { shop, day });
/** Records where a paper is published since a day; a null address takes the record back. */
export const recordPublication = (
  shop: number,
  edition: number,
  document: string,
  locale: string,
  address: string | null,
  since: string,
) => call<DocumentsView>('record_publication', { shop, edition, document, locale, address, since });
export const restoring = (shop: number, edition: number) => call<RestoreView>('restoring', { shop, edition });
export const restore = (shop: number, edition: number) => call<RestoredView>('restore', { shop, edition });

/** A clause of a paper; `nth` counts the blocks of one clause from 0. */
export interface ClausePlace {
  document: string;
  locale: string;
  clause: string;
  nth: number;
  place: string;
}
/** A paper's clauses; `paper` is `document/language`, null for the first. */
export const ownWords = (shop: number, paper: string | null) => call<OwnWordsView>('own_words', { shop, paper });
/** Keeps own words that are being typed; null forgets them. */
export const draftOwnWords = (shop: number, place: ClausePlace, text: string | null) =>
  call<null>('draft_own_words', { shop, place, text });
/** Own words in the stead of a clause or after it; null strikes it. */
export const setOwnWords = (shop: number, place: ClausePlace, text: string | null) =>
  call<OwnWordsView>('set_own_words', { shop, place, text });
export const withdrawOwnWords = (shop: number, place: ClausePlace) =>
  call<OwnWordsView>('withdraw_own_words', { shop, place });
export const undoOwnWords = (shop: number, place: ClausePlace) =>
  call<OwnWordsView>('undo_own_words', { shop, place });

/** How the shop's papers stand, and with what they can be signed. */
export const signing = (shop: number) => call<SigningView>('signing', { shop });
/** Saves papers under names by which their signatures are recognised. */
export const handOut = (shop: number, papers: string[]) => call<SavedView>('hand_out', { shop, papers });
export const takeBack = (shop: number, authority: AuthorityInput | null) =>
  call<TakenView>('take_back', { shop, authority });
export const makePacket = (shop: number, papers: string[], to: string) =>
  call<[SavedView, SigningView]>('make_packet', { shop, papers, to });
export const withdrawPacket = (shop: number, number: number) =>
  call<SigningView>('withdraw_packet', { shop, number });
export const signedByHand = (
  shop: number,
  paper: string,
  by: string,
  day: string,
  authority: AuthorityInput | null,
  scan: boolean,
) => call<[SigningView, string[]]>('signed_by_hand', { shop, paper, by, day, authority, scan });
export const exportSigned = (shop: number, papers: string[]) => call<SavedView>('export_signed', { shop, papers });
export const setSignOnIssue = (shop: number, on: boolean) => call<SigningView>('set_sign_on_issue', { shop, on });
/** What is to be signed, and how. */
export interface SignWish {
  papers: string[];
  key: string;
  authority: AuthorityInput | null;
  /** `b-b`, `b-t`, `b-lt`. */
  reach: string;
  service: string;
  /** `auto`, a page with two distances, or empty for an invisible signature. */
  place: string;
}
/** Opens the key; each `signNext` then signs one paper, until as many are done as there are. */
export const beginSigning = (shop: number, wish: SignWish, passphrase: string) =>
  call<SigningRunView>('begin_signing', { shop, wish, passphrase });
/** Signs the next paper; `reach` lowers how far signatures reach from now on, empty: as before. */
export const signNext = (reach = '') => call<SigningRunView>('sign_next', { reach });
export const stopSigning = () => call<null>('stop_signing');

/** Tries a place of the visible mark on a paper. */
export const markSpot = (shop: number, paper: string, key: string, place: string) =>
  call<MarkView>('mark_spot', { shop, paper, key, place });
export const tokens = () => call<TokensView>('tokens');
export const useTokenLibrary = (id: string) => call<TokensView>('use_token_library', { id });
export const chooseTokenLibrary = () => call<TokensView>('choose_token_library');
export const dropTokenLibrary = () => call<TokensView>('drop_token_library');
/** Names of the files of revocation data that are at hand then. */
export const addEvidence = () => call<string[]>('add_evidence');
export const dropEvidence = () => call<string[]>('drop_evidence');

export const keys = () => call<KeysView>('keys');
export const chooseKey = () => call<KeysView>('choose_key');
export const dropKey = () => call<KeysView>('drop_key');
export const addKey = (passphrase: string) => call<KeysView>('add_key', { passphrase });
export const makeKey = (holder: string, passphrase: string) => call<KeysView>('make_key', { holder, passphrase });
export const removeKey = (id: string) => call<KeysView>('remove_key', { id });
export const addTrust = () => call<KeysView>('add_trust');
export const removeTrust = (id: string) => call<KeysView>('remove_trust', { id });
export const setTimeStampService = (address: string) => call<KeysView>('set_time_stamp_service', { address });

/** Hears of files over the window; never of their paths. */
export const watchDrops = (hear: (heard: 'over' | 'left' | 'dropped') => void) =>
  call<null>('watch_drops', { channel: new Channel(hear) });
export const dropped = () => call<VerifyView>('dropped');
export const chooseToVerify = () => call<VerifyView | null>('choose_to_verify');
export const chooseSignedDocument = () => call<VerifyView>('choose_signed_document');
/** Saves the report on a judged file, as a paper or for programs; `index` counts from 0. */
export const saveVerifyReport = (index: number, json: boolean) =>
  call<SavedView>('save_verify_report', { index, json });
export const keepVerified = (shop: number) => call<TakenFileView[]>('keep_verified', { shop });
/** What is to be packed; what is absent stays as proposed. */
export interface PackingWish {
  covering?: string;
  offers?: string[];
  printer?: string;
}
/** An outgoing letter on its way: `letter` is the one that it answers, `number` its own. */
export const posting = (shop: number, letter: number, number: string, wish: PackingWish) =>
  call<PostingView>('posting', { shop, letter, number, wish });
/** Prints `papers` or `covers`. */
export const printPosting = (shop: number, letter: number, number: string, what: string, wish: PackingWish) =>
  call<PostingView>('print_posting', { shop, letter, number, what, wish });
export const savePosting = (shop: number, letter: number, number: string, wish: PackingWish) =>
  call<SavedView>('save_posting', { shop, letter, number, wish });
/** Saves the draft, or has the mail program open it. */
export const draftEmail = (shop: number, letter: number, number: string, opens: boolean) =>
  call<SavedView>('draft_email', { shop, letter, number, opens });
export const posted = (shop: number, letter: number, number: string, day: string, tracking: string) =>
  call<PostingView>('posted', { shop, letter, number, day, tracking });
export const emailed = (shop: number, letter: number, number: string, day: string) =>
  call<PostingView>('emailed', { shop, letter, number, day });
/** What waits to be posted, of one shop or of all. */
export const outbox = (shop: number | null) => call<OutboxView>('outbox', { shop });
/** Prints `papers`, `covers` or `list`; `first` is the first label that is still there, from 1. */
export const printOutbox = (shop: number | null, ids: string[], what: string, first: number) =>
  call<OutboxView>('print_outbox', { shop, ids, what, first });
export const saveOutbox = (ids: string[], list: boolean, first: number) =>
  call<SavedView>('save_outbox', { ids, list, first });
export const postingProgress = () => call<PostingProgress>('posting_progress');
export const stopPosting = () => call<null>('stop_posting');
export const chooseTracking = (shop: number | null) => call<TrackingView>('choose_tracking', { shop });
/** Says what a column holds, from 0, and the day of rows without one. */
export const mapTracking = (column: number, field: string, day: string) =>
  call<TrackingView>('map_tracking', { column, field, day });
export const recordTracking = (day: string) => call<TrackingView>('record_tracking', { day });
export const dropTracking = () => call<TrackingView>('drop_tracking');

/** Printer and envelopes as typed. */
export interface PrintersWish {
  printer: string;
  covering: string;
  grid: boolean;
  opening: string[];
  labels: string[];
  remind: string;
  shift: string[];
}
export const printers = (shop: number) => call<PrintersView>('printers', { shop });
export const keepPrinters = (shop: number, wish: PrintersWish) => call<PrintersView>('keep_printers', { shop, wish });
export const printCalibration = (shop: number, wish: PrintersWish) =>
  call<PrintersView>('print_calibration', { shop, wish });
export const saveCalibration = (wish: PrintersWish) => call<SavedView>('save_calibration', { wish });

/** The address of one page of a pack; `page` counts from 1, `width` is in device pixels. */
export const packUrl = (pack: number, page: number, width: number) =>
  convertFileSrc('', 'paper') + ['pack', pack, page, width].join('/');

/** The address of one page's image; `page` counts from 1, `width` is in device pixels. */
export function paperUrl(
  shop: number,
  edition: number,
  document: string,
  locale: string,
  page: number,
  width: number,
): string {
  // The address of a custom protocol differs between systems; the path behind it does not.
  return convertFileSrc('', 'paper') + [shop, edition, document, locale, page, width].join('/');
}

export async function call<View>(command: string, args: Record<string, unknown> = {}): Promise<View> {
  try {
    return await invoke<View>(command, args);
  } catch (thrown) {
    throw new Refused(isProblems(thrown) ? thrown : problemsOf(thrown));
  }
}

function isProblems(thrown: unknown): thrown is ProblemView[] {
  return Array.isArray(thrown) && thrown.every((it) => typeof it === 'object' && it !== null && 'message' in it);
}

/** The address of a picture: a file of a letter, or a page of a paper before its issue. */
export const pictureUrl = (parts: (string | number)[]) => convertFileSrc('', 'paper') + parts.join('/');
