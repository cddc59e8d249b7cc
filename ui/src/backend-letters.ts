/** The commands of the place «Letters»; `backend.ts` carries them. */
import { call } from './backend';
import type { CaseView } from './generated/CaseView';
import type { CountView } from './generated/CountView';
import type { DecisionForm } from './generated/DecisionForm';
import type { DecisionView } from './generated/DecisionView';
import type { DraftPagesView } from './generated/DraftPagesView';
import type { EntryView } from './generated/EntryView';
import type { FileShownView } from './generated/FileShownView';
import type { IncidentView } from './generated/IncidentView';
import type { IntakeForm } from './generated/IntakeForm';
import type { LetterFileView } from './generated/LetterFileView';
import type { LettersTodayView } from './generated/LettersTodayView';
import type { LettersView } from './generated/LettersView';
import type { LettersWish } from './generated/LettersWish';
import type { LoneForm } from './generated/LoneForm';
import type { LoneView } from './generated/LoneView';
import type { MonthView } from './generated/MonthView';
import type { RedactForm } from './generated/RedactForm';
import type { ReplyForm } from './generated/ReplyForm';
import type { ReplyView } from './generated/ReplyView';
import type { SavedView } from './generated/SavedView';
import type { StepForm } from './generated/StepForm';
import type { TrayView } from './generated/TrayView';

/** Which letter. */
export interface Which {
  shop: number;
  letter: number;
}

/** Fields of a step that it does not need stay away. */
export type Step = Partial<StepForm> & { step: string };

export const letters = (wish: LettersWish) => call<LettersView>('letters', { wish });
export const lettersToday = () => call<LettersTodayView>('letters_today');
/** A month of due days, `2026-11`; empty for the present one. */
export const lettersMonth = (month: string, shop: number | null) => call<MonthView>('letters_month', { month, shop });
export const saveCalendar = (shop: number | null) => call<SavedView>('save_letters_calendar', { shop });

export const entry = (shop: number) => call<EntryView>('letter_entry', { shop });
export const correction = (it: Which) => call<EntryView>('letter_correction', { ...it });
/** Keeps what was typed of a new letter, and says what comes of it; a correction is only counted. */
export const draft = (shop: number, letter: number | null, form: IntakeForm) =>
  call<CountView>('draft_letter', { shop, letter, form });
export const dropDraft = (shop: number) => call<EntryView>('drop_letter_draft', { shop });
export const receive = (shop: number, form: IntakeForm) => call<CaseView>('receive_letter', { shop, form });
export const correct = (it: Which, form: IntakeForm) => call<CaseView>('correct_letter', { ...it, form });

export const letterCase = (it: Which) => call<CaseView>('letter_case', { ...it });
/** The clocks of an incident as they stand this minute; null of another letter. */
export const incident = (it: Which) => call<IncidentView | null>('letter_incident', { ...it });
export const step = (it: Which, form: Step) => call<CaseView>('letter_step', { ...it, form });
/** The decision as recorded, or as these answers propose it. */
export const decision = (it: Which, answers: Record<string, string> | null) =>
  call<DecisionView>('letter_decision', { ...it, answers });
export const decide = (it: Which, form: DecisionForm) => call<CaseView>('decide_letter', { ...it, form });
export const reply = (it: Which, kind: string) => call<ReplyView>('letter_reply', { ...it, kind });
export const previewReply = (it: Which, form: ReplyForm) => call<DraftPagesView>('preview_letter_reply', { ...it, form });
export const issueReply = (it: Which, form: ReplyForm) => call<CaseView>('issue_letter', { ...it, form });

/** Files that wait for a step; letter 0 is a new one. */
export const tray = (it: Which, step: string) => call<TrayView>('letter_tray', { ...it, step });
export const chooseFile = (it: Which, step: string) => call<TrayView>('choose_letter_file', { ...it, step });
/** Takes over what was dropped on the window last. */
export const takeFiles = (it: Which, step: string) => call<TrayView>('take_letter_files', { ...it, step });
export const removeFile = (it: Which, step: string, nth: number) =>
  call<TrayView>('remove_letter_file', { ...it, step, nth });
export const showFile = (it: Which, entry: number, nth: number) =>
  call<FileShownView>('show_letter_file', { ...it, entry, nth });
/** A file that waits for a step. */
export const showWaiting = (it: Which, step: string, nth: number) =>
  call<FileShownView>('show_waiting_file', { ...it, step, nth });
/** The number that the next act may bear. */
export const nextLoneAct = (shop: number) => call<string>('next_lone_act', { shop });
/** Destroys a file alone, with an act. */
/** Files a copy in which places are black; the original stays. */
export const redactFile = (it: Which, form: RedactForm) => call<LetterFileView>('redact_letter_file', { ...it, form });
export const destroyFile = (it: Which, form: LoneForm) => call<LoneView>('destroy_letter_file', { ...it, form });
export const saveFile = (it: Which, entry: number, nth: number) =>
  call<SavedView>('save_letter_file', { ...it, entry, nth });
